package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pacesetter.scenario.source.TableColumn;

/** The columns of a table of regions, or of provinces, and what offices and programs of several countries call them. */
final class RegionColumns {
    private static final TableColumn CODE = TableColumn.required("code")
            .called("""
                    geoid geoid10 geoid20 ladcd ctyuacd utlacd ltlacd ctycd fips fipscode fips5 countyfips nutsid nutscode lau lauid adcode pac iso3166 isocode
                    regioncode regionid areacode geocode codgeo codeinsee insee ags istat codigo kod код
                    代码 编码 地区代码 区划代码 行政区划代码 行政代码 区划码 コード 団体コード
                    """)
            .perhaps("id geo gid gid1 gid2 gid3 isoa2 isoa3 iso2 iso3 iso31662 rgncd ctrycd key 编号");

    private static final TableColumn NAME =
            TableColumn.required("name").called("""
                    ladnm ctyuanm utlanm ltlanm nameen nameenglish namelatn nutsname regionname areaname countyname districtname libgeo libelle
                    nom nombre nome naam bezeichnung gen наименование название
                    名称 地区名称 地名 区划名称 名前 市区町村名
                    """).perhaps("""
                    name1 name2 name3 rgnnm ctynm ctrynm region county municipality district commune gemeinde kommune label
                    地区 区县 县区 县市区 县 区域
                    """);

    private static final TableColumn GROUP = TableColumn.optional("group")
            .called("""
                    prefecture state province groupname statename provincename prefecturename bundesland oblast
                    地级市 所属地级市 所属市 地市 市州 州市 组 分组 省 省份 都道府県
                    """)
            .perhaps("name1 rgnnm ctynm region regionname division land parent city 市 城市 地区");

    private static final TableColumn LON =
            TableColumn.required("lon").called("""
                    long lng longitude longitud longitudine intptlon lonwgs84 lngwgs84 долгота 经度 经度e 東経
                    """).perhaps("x xcoord pointx centroidx centroidlon labelx");

    private static final TableColumn LAT =
            TableColumn.required("lat").called("""
                    latitude latitud latitudine intptlat latwgs84 широта 纬度 纬度n 北緯
                    """).perhaps("y ycoord pointy centroidy centroidlat labely");

    private static final TableColumn POPULATION =
            TableColumn.required("population").called("""
                    pop populations totalpopulation populationtotal totalpop totpop poptotal poptot inhabitants residents
                    einwohner einwohnerzahl ewz poblacion población populacao população popolazione bevolkerung bevölkerung
                    befolkning население 人口 人口数 总人口 常住人口 人口总数 人口人 人口数人 常住人口人 总人口人
                    """);

    private static final TableColumn NAME_ZH = chinese(NAME, "namechinese", "chinesename", "中文名", "中文名称");
    private static final TableColumn GROUP_ZH = chinese(GROUP);

    /** Of regions. */
    static final List<TableColumn> REGIONS = List.of(
            CODE,
            NAME,
            NAME_ZH,
            GROUP,
            GROUP_ZH,
            LON,
            LAT,
            POPULATION,
            TableColumn.optional("type"),
            TableColumn.optional("threshold"));

    /** Of provinces, of which regions are made. */
    static final List<TableColumn> PROVINCES = List.of(
            CODE,
            NAME,
            NAME_ZH,
            LON,
            LAT,
            POPULATION,
            TableColumn.required("groups").called("prefectures"),
            TableColumn.required("regions"));

    private RegionColumns() {}

    /** The column with the Chinese names of another, which is called as that with an ending. */
    private static TableColumn chinese(TableColumn other, String... more) {
        List<String> called = new ArrayList<>(List.of(more));
        called.addAll(ending(other.synonyms()));
        return new TableColumn(other.name() + "_zh", false, called, ending(other.perhaps()));
    }

    private static List<String> ending(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name + "zh", name + "cn", name + "中文"))
                .toList();
    }
}
