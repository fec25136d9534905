package pacesetter.geo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pacesetter.scenario.source.TableColumn;

/** What properties are usually called, in small letters, in the order they are looked for. */
final class KnownProperties {
    static final List<String> CODES = List.of(
            "code",
            "adcode",
            "pac",
            "gb",
            "geoid",
            "geoid20",
            "geoid10",
            "fips",
            "nuts_id",
            "lau_id",
            "ags",
            "insee_com",
            "adm2_pcode",
            "adm1_pcode",
            "lad_cd",
            "ctyua_cd",
            "utla_cd",
            "ltla_cd",
            "rgn_cd",
            "gid_3",
            "gid_2",
            "gid_1",
            "iso_3166_2",
            "iso_a3",
            "iso_a2",
            "shapeid",
            "代码",
            "行政区划代码",
            "id");
    static final List<String> NAMES = List.of(
            "name",
            "name_en",
            "namelsad",
            "nuts_name",
            "name_latn",
            "adm2_en",
            "adm1_en",
            "lad_nm",
            "ctyua_nm",
            "utla_nm",
            "ltla_nm",
            "rgn_nm",
            "name_3",
            "name_2",
            "name_1",
            "shapename",
            "gen",
            "nom",
            "nombre",
            "title",
            "label",
            "名称",
            "name_zh");
    static final List<String> CHINESE_NAMES = List.of("name_zh", "name_cn", "nl_name_2", "nl_name_1", "名称", "中文名");
    static final List<String> POPULATIONS = List.of(
            "population",
            "pop",
            "pop_total",
            "total_pop",
            "totpop",
            "pop_est",
            "population_2020",
            "pop2020",
            "人口",
            "常住人口");
    static final List<String> GROUPS = List.of(
            "group",
            "prefecture",
            "province",
            "state",
            "state_name",
            "statefp",
            "name_1",
            "adm1_en",
            "cntr_code",
            "市",
            "省");

    private KnownProperties() {}

    /** All properties that features have, in file order. */
    static List<String> of(List<Feature> features) {
        Set<String> names = new LinkedHashSet<>();
        features.forEach(feature -> names.addAll(feature.properties().keySet()));
        return List.copyOf(names);
    }

    /** Whether a property is called so, as columns of tables are. */
    static boolean isCalled(String property, String usual) {
        return TableColumn.plain(property).equals(TableColumn.plain(usual));
    }

    /** Whether a property may hold names. */
    static boolean isName(String property) {
        return NAMES.stream().anyMatch(name -> isCalled(property, name))
                || CHINESE_NAMES.stream().anyMatch(name -> isCalled(property, name))
                || property.toLowerCase(Locale.ROOT).contains("name");
    }
}
