package pacesetter.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

/**
 * Which properties of a map's features say what of a region, each empty where none does.
 *
 * @param chinese the Chinese name beside another one
 */
public record MapProperties(
        Optional<String> code,
        Optional<String> name,
        Optional<String> chinese,
        Optional<String> group,
        Optional<String> population) {
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,10}");

    /** What cannot be a code that nobody knows: measures have points. */
    private static final Pattern NO_MEASURE = Pattern.compile("[A-Za-z0-9_-]+");

    /**
     * Those that the user names, and the usual ones.
     *
     * @param features that have an area, at least one
     * @throws ScenarioException if one that the user names is not there, or its codes cannot be used
     */
    static MapProperties of(List<Feature> features, Optional<String> code, Optional<String> name, MapFault fault) {
        List<String> all = KnownProperties.of(features);
        Optional<String> named = name.map(property -> spelt(property, all, fault))
                .or(() -> first(KnownProperties.NAMES, all, property -> true));
        Optional<String> chinese = first(KnownProperties.CHINESE_NAMES, all, property -> true);
        Optional<String> people = first(KnownProperties.POPULATIONS, all, property -> isWhole(features, property));
        Optional<String> coded;
        if (code.isPresent()) {
            coded = Optional.of(spelt(code.get(), all, fault));
            refuse(features, coded.get(), named, fault);
        } else {
            coded = first(KnownProperties.CODES, all, property -> isCode(features, property, named))
                    .or(() -> all.stream()
                            .filter(property -> !KnownProperties.isName(property)
                                    && !people.equals(Optional.of(property))
                                    && isUnique(features, property))
                            .findFirst());
        }
        Optional<String> grouped = first(
                KnownProperties.GROUPS,
                all,
                property -> !named.equals(Optional.of(property))
                        && !coded.equals(Optional.of(property))
                        && divides(features, property));
        return new MapProperties(coded, named, chinese, grouped, people);
    }

    private static Optional<String> first(List<String> known, List<String> all, Predicate<String> fits) {
        return known.stream()
                .flatMap(usual -> all.stream().filter(property -> KnownProperties.isCalled(property, usual)))
                .filter(fits)
                .findFirst();
    }

    /** A property that the user names, as the file spells it. */
    private static String spelt(String property, List<String> all, MapFault fault) {
        return all.stream()
                .filter(property::equals)
                .findFirst()
                .or(() -> all.stream().filter(property::equalsIgnoreCase).findFirst())
                .orElseThrow(() -> missing(property, all, fault));
    }

    /** What is said of a property that no feature has. */
    static ScenarioException missing(String property, List<String> all, MapFault fault) {
        return fault.of(
                Name.of("has no property %s", "没有属性 %s", property), Name.of("It has %s.", "它有：%s。", Name.list(all)));
    }

    private static boolean isWhole(List<Feature> features, String property) {
        return features.stream()
                .allMatch(feature -> feature.value(property)
                        .map(GeoJson::code)
                        .filter(text -> COUNT.matcher(text).matches())
                        .map(Long::parseLong)
                        .filter(people -> people >= 1 && people <= Integer.MAX_VALUE)
                        .isPresent());
    }

    private static boolean isUnique(List<Feature> features, String property) {
        Set<String> codes = new HashSet<>();
        return features.stream()
                .allMatch(feature -> feature.value(property)
                        .map(GeoJson::code)
                        .filter(code -> NO_MEASURE.matcher(code).matches()
                                && CODE.matcher(code).matches())
                        .filter(codes::add)
                        .isPresent());
    }

    private static boolean divides(List<Feature> features, String property) {
        Set<String> groups = new HashSet<>();
        boolean all = features.stream()
                .allMatch(feature -> feature.value(property).map(groups::add).isPresent());
        return all && groups.size() > 1 && groups.size() < features.size();
    }

    private static boolean isCode(List<Feature> features, String property, Optional<String> name) {
        return mistake(features, property, name).isEmpty();
    }

    private static void refuse(List<Feature> features, String property, Optional<String> name, MapFault fault) {
        mistake(features, property, name).ifPresent(mistake -> {
            throw fault.of(
                    mistake.place() + ".properties." + property,
                    mistake.rule(),
                    Optional.of(new Name(
                            "Name another one with --code-property, or leave it out: then one is found or made.",
                            "请用 --code-property 指定另一个；也可不写，由程序查找或编制。")));
        });
    }

    /** Why a feature has no code. */
    private record Mistake(String place, Name rule) {}

    /** The first reason why a property cannot be the code; features of one code and name are parts of one region. */
    private static Optional<Mistake> mistake(List<Feature> features, String property, Optional<String> name) {
        Map<String, Feature> byCode = new HashMap<>();
        for (Feature feature : features) {
            Optional<String> code = feature.value(property).map(GeoJson::code);
            if (code.isEmpty()) {
                return Optional.of(new Mistake(feature.place(), new Name("is missing", "缺失")));
            }
            if (!CODE.matcher(code.get()).matches()) {
                return Optional.of(new Mistake(
                        feature.place(),
                        Name.of(
                                "(%s) must be letters A-Z, digits, points and hyphens, at most 32",
                                "（%s）应为字母 A-Z、数字、点号和连字符，至多 32 个", PlainName.shown(code.get()))));
            }
            Feature first = byCode.putIfAbsent(code.get(), feature);
            if (first != null && !name.flatMap(first::value).equals(name.flatMap(feature::value))) {
                return Optional.of(new Mistake(
                        feature.place(),
                        Name.of(
                                "(%s) is the code of %s too, under another name",
                                "（%s）也是 %s 的代码，而名称不同", code.get(), first.place())));
            }
        }
        return Optional.empty();
    }

    /** What was chosen, in words. */
    public Name told() {
        List<Name> parts = new ArrayList<>();
        code.ifPresent(property -> parts.add(Name.of("code from %s", "代码取自 %s", property)));
        name.ifPresent(property -> parts.add(Name.of("name from %s", "名称取自 %s", property)));
        chinese.filter(property -> !name.equals(Optional.of(property)))
                .ifPresent(property -> parts.add(Name.of("Chinese name from %s", "中文名称取自 %s", property)));
        group.ifPresent(property -> parts.add(Name.of("group from %s", "分组取自 %s", property)));
        population.ifPresent(property -> parts.add(Name.of("population from %s", "人口取自 %s", property)));
        if (code.isEmpty()) {
            parts.add(new Name("codes are made", "代码由程序编制"));
        }
        if (group.isEmpty()) {
            parts.add(new Name("no groups", "无分组"));
        }
        if (population.isEmpty()) {
            parts.add(new Name("population 1 each", "人口均为 1"));
        }
        return Name.list(parts);
    }
}
