package pacesetter.scenario.caution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Group;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.text.Name;

/** The words by which results tell things apart, by kind. */
final class Vocabulary {
    private static final Name DOMAINS = new Name("domain ids", "领域代号");
    private static final Name STRATEGIES = new Name("strategy ids", "策略代号");
    private static final Name TARGETS = new Name("target ids", "目标代号");

    private Vocabulary() {}

    /** Codes and ids, which tables are joined by. */
    static Map<Name, List<String>> keys(Scenario scenario) {
        Map<Name, List<String>> words = new LinkedHashMap<>();
        words.put(
                scenario.tiers().in(new Name("{region} codes", "{region}代码")),
                scenario.regions().stream().map(Region::code).toList());
        words.put(DOMAINS, scenario.domains().stream().map(Domain::id).toList());
        words.put(STRATEGIES, scenario.strategies().stream().map(Strategy::id).toList());
        words.put(TARGETS, scenario.targets().stream().map(Target::id).toList());
        return words;
    }

    /** The same, and names. */
    static Map<Name, List<String>> all(Scenario scenario) {
        Map<Name, List<String>> words = keys(scenario);
        words.put(
                scenario.tiers().in(new Name("{region} names", "{region}名称")),
                scenario.regions().stream().map(region -> region.name().en()).toList());
        words.put(
                scenario.tiers().in(new Name("{group} names", "{group}名称")),
                scenario.groups().stream().map(Group::name).map(Name::en).toList());
        List<String> departments = new ArrayList<>();
        scenario.domains().forEach(domain -> department(domain.pioneer(), departments));
        scenario.events().forEach(event -> {
            if (event instanceof Event.Listing listing) {
                department(listing.carrier(), departments);
            }
        });
        words.put(new Name("departments", "部门名称"), departments);
        return words;
    }

    private static void department(Pioneer pioneer, List<String> departments) {
        if (pioneer instanceof Pioneer.Department department) {
            departments.add(department.name().en());
        }
    }
}
