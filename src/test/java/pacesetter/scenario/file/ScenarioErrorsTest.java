package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pacesetter.scenario.file.Wrong.wrong;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.Scenario;

/** What is said about wrong keys, values and names. */
final class ScenarioErrorsTest {
    static Stream<Wrong> mistakes() {
        return Stream.of(
                wrong("noise: 0.1", "noise: 1e999", "small.yaml:6:21: noise (1e999) must be in [0, 2]."),
                wrong("noise: 0.1", "noise: .nan", "small.yaml:6:21: noise (.nan) must be in [0, 2]."),
                wrong(
                        "noise: 0.1",
                        "noise: \"0.1\"",
                        "small.yaml:6:21: noise (0.1) must be a number in [0, 2]. Take the quotation marks away."),
                wrong("noise: 0.1", "noise: ~", "small.yaml:6:21: noise (~) needs a value: a number in [0, 2]."),
                wrong("noise: 0.1", "noise: [1]", "small.yaml:6:21: noise (a list) must be a number in [0, 2]."),
                wrong(
                        "before: 4, pioneer: 1",
                        "before: 4, pioneer: 1, floor: 2",
                        "small.yaml:14:83: floor (2) must be at most before and pioneer."),
                wrong(
                        "event: notice, domain: startup, deadline: 10",
                        "event: national_uptake, domain: startup, provinces: 31",
                        "small.yaml:33:76: provinces (31) must be at most national.provinces, 30."),
                wrong(
                        "event: notice, domain: startup, deadline: 10",
                        "event: national_uptake, domain: start, provinces: 12",
                        "small.yaml:33:56: domain (start) is no domain of this scenario. Did you mean startup?"),
                wrong(
                        "kind: service",
                        "kind: service\n    start: everywhere",
                        "small.yaml:19:12: start (everywhere) must be pioneer or in_force."),
                wrong(
                        "noise: 0.1",
                        "nois: 1",
                        "small.yaml:6:14: key (nois) is unknown in evidence. Did you mean noise?"),
                wrong(
                        "evidence: {noise: 0.1}",
                        "evidense: {noise: 0.1}",
                        "small.yaml:6:3: key (evidense) is unknown in parameters. Did you mean evidence?"),
                wrong(
                        "evidence: {noise: 0.1}",
                        "search: {jump_bits: 13}",
                        "small.yaml:6:23: search.jump_bits (13) must be at most landscape.bits (12)."),
                wrong(
                        "noise: 0.1",
                        "noise: 0.1, close_watched: 1.5",
                        "small.yaml:6:41: close_watched (1.5) must be a whole number."),
                wrong(
                        "parameters:",
                        "parametres:",
                        "small.yaml:5:1: key (parametres) is unknown in the scenario. Did you mean parameters?"),
                wrong(
                        "title: {en: Small, zh: 小}\n",
                        "",
                        "small.yaml:1:1: the scenario (a group of keys) needs the key title."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title:",
                        "small.yaml:1:7: title (empty) needs a value: a text, or {en: …, zh: …}."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title: \"a\\tb\"",
                        "small.yaml:1:8: title (a b) must be a text on one line. There is a tab in it."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title: {zh: 小}",
                        "small.yaml:1:8: title (a group of keys) needs the key en."),
                wrong(
                        "start: 2018-12-04, ticks: 52",
                        "start: 2018-12-4, ticks: 0",
                        "small.yaml:2:19: start (2018-12-4) must be a date such as 2018-12-04.",
                        "small.yaml:2:37: ticks (0) must be in [1, 10000]."),
                wrong(
                        "start: 2018-12-04, ticks: 52",
                        "start: 2018-02-30",
                        "small.yaml:2:11: calendar (a group of keys) needs the key ticks.",
                        "small.yaml:2:19: start (2018-02-30) is not a day of the calendar."),
                wrong(
                        "calendar: {start: 2018-12-04, ticks: 52}",
                        "calendar: 52",
                        "small.yaml:2:11: calendar (52) must be a group of keys: start, ticks, step, report."),
                wrong(
                        "ticks: 52}",
                        "ticks: 52, step: month}",
                        "small.yaml:2:48: step (month) is no whole number of weeks. Nearest to it is 4w."),
                wrong("ticks: 52}", "ticks: 52, step: 11y}", "small.yaml:2:48: step (11y) must be at most 520 weeks."),
                wrong(
                        "ticks: 52}",
                        "ticks: 385, step: 26w}",
                        "small.yaml:2:38: ticks (385) must be at most 384 where a tick is 26 weeks: 10000 weeks in all."),
                wrong(
                        "ticks: 52}",
                        "ticks: 52, step: 2m}",
                        "small.yaml:2:48: step (2m) must be week, or a number of weeks or years, for instance 26w or 1y."),
                wrong(
                        "kind: procedure",
                        "kind: procedure\n    from: 2018-12-03",
                        "small.yaml:13:11: from (2018-12-03) must lie in the calendar, 2018-12-04 to 2019-12-02."),
                wrong(
                        "kind: service",
                        "kind: service\n    from: 2019-01-08\n    to: 2019-01-10",
                        "small.yaml:20:9: to (2019-01-10) must be at least a week after the start."),
                wrong(
                        "kind: procedure",
                        "kind: procedure\n    from: 2018-12-11",
                        "small.yaml:35:12: date (2018-12-04) must lie where the domain is open, from 2018-12-11."),
                wrong(
                        "kind: procedure",
                        "kind: procedure\n    to: 2018-12-18",
                        "small.yaml:34:12: date (2019-01-01) must lie where the domain is open, from 2018-12-04 until before 2018-12-18."),
                wrong("regions.csv", "region.csv", "small.yaml:3:17: file (region.csv) does not exist."),
                wrong(
                        "regions.csv",
                        "/etc/passwd",
                        "small.yaml:3:17: file (/etc/passwd) must be a path from the file that names it."),
                wrong(
                        "file: regions.csv",
                        "file: regions.csv, count: 4",
                        "small.yaml:3:10: regions (a group of keys) needs either a file or a count or provinces."),
                wrong(
                        "{file: regions.csv}",
                        "{}",
                        "small.yaml:3:10: regions (a group of keys) needs either a file or a count or provinces."),
                wrong(
                        "file: regions.csv",
                        "file: regions.csv, thresholds: uniform",
                        "small.yaml:3:42: thresholds (uniform) goes with a count. Give the table a column named threshold."),
                wrong("file: regions.csv", "count: 0", "small.yaml:3:18: count (0) must be in [1, 100000]."),
                wrong(
                        "region: Nanhu, style: checklist",
                        "region: Nanhuu, style: check",
                        "small.yaml:8:14: region (Nanhuu) is no region of this scenario. Did you mean Nanhu?",
                        "small.yaml:8:29: style (check) must be checklist, hard_points or new_path."),
                wrong(
                        "region: Nanhu District",
                        "region: Nanhu, group: Jiaxing",
                        "small.yaml:13:14: pioneer (a group of keys) needs one of region, group or department."),
                wrong(
                        "pioneer: {group: 嘉兴}",
                        "pioneer: {group: Jiaxin}",
                        "small.yaml:19:22: group (Jiaxin) is no group of this scenario. Did you mean Jiaxing?"),
                wrong(
                        "pioneer: {region: Nanhu District}",
                        "pioneer: {}",
                        "small.yaml:13:14: pioneer (a group of keys) needs one of region, group or department."),
                wrong("id: affairs", "id: startup", "small.yaml:16:9: id (startup) is the id of another domain too."),
                wrong(
                        "id: affairs",
                        "id: Affairs",
                        "small.yaml:16:9: id (Affairs) must be small letters a-z, digits and hyphens, at most 64, not beginning with a hyphen."),
                wrong(
                        "kind: service",
                        "kind: servce",
                        "small.yaml:18:11: kind (servce) must be procedure, service, place or works. Did you mean service?"),
                wrong("    kind: service\n", "", "small.yaml:16:5: domain (affairs) needs a kind or a rollout_speed."),
                wrong("before: 4", "before: 0", "small.yaml:14:61: before (0) must be in (0, 1000000000]."),
                wrong(
                        "domain: startup, share",
                        "domain: affairs, share",
                        "small.yaml:20:23: domain (affairs) takes up its own idea in the end."),
                wrong(
                        "share: .6",
                        "share: 60",
                        "small.yaml:20:39: share (60) must be in [0, 1]. Maybe it is a percentage."),
                wrong(
                        "followers: [330411]",
                        "followers: [330412, [1]]",
                        "small.yaml:15:17: followers (330412) is no region of this scenario.",
                        "small.yaml:15:25: followers (a list) must be a text."),
                wrong(
                        "kind: procedure",
                        "kind: procedure\n    landscape: {bits: 4}",
                        "small.yaml:13:16: turbulence.locked_bits (4) must be below landscape.bits (4)."),
                wrong(
                        "total: 4",
                        "total: 1",
                        "small.yaml:21:20: total (1) must be at least the number of named domains, 2."),
                wrong(
                        "total: 4",
                        "total: 4, works: .5",
                        "small.yaml:21:12: procedure + service + works (1.4) must be 1. Those left out are 0.5, 0.4 and 0.1."),
                wrong("total: 4", "total: 4.5", "small.yaml:21:20: total (4.5) must be a whole number."),
                wrong(
                        "graph: ring",
                        "graph: ring, start: 2019-01-01, domains: [startup]",
                        "small.yaml:28:39: key (start) is unknown in network. It knows lever, graph.",
                        "small.yaml:28:58: key (domains) is unknown in network. It knows lever, graph."),
                wrong(
                        "{lever: network, graph: ring}",
                        "{lever: network, graph: ring}\n      - {lever: network, graph: path}",
                        "small.yaml:29:17: lever (network) may stand only once in a strategy."),
                wrong(
                        "{lever: journal,",
                        "{lever: journal, groups: [Jiaxing],",
                        "small.yaml:26:26: key (groups) is unknown in journal. It knows lever, start, stop, domains."),
                wrong(
                        "id: none",
                        "id: documented",
                        "small.yaml:29:10: id (documented) is the id of another strategy too."),
                wrong(
                        "lever: journal,",
                        "lever: jornal,",
                        "small.yaml:26:17: lever (jornal) must be journal, notice, league_table, endorsement, checklist, standard, relay, publicity, mentoring, reward or network. Did you mean journal?"),
                wrong("{lever: journal, ", "{", "small.yaml:26:9: levers (a group of keys) needs the key lever."),
                wrong(
                        "graph: ring",
                        "graph: star",
                        "small.yaml:28:33: graph (star) must be path, ring, lattice or complete."),
                wrong(
                        "issue: scripted",
                        "issue: scripted, graph: ring",
                        "small.yaml:27:42: key (graph) is unknown in notice. It knows lever, issue, delay, deadline, start, stop, groups, domains, types."),
                wrong(
                        "stop: 2019-12-03",
                        "stop: 2019-12-04",
                        "small.yaml:26:51: stop (2019-12-04) must lie in the calendar, 2018-12-04 to 2019-12-03."),
                wrong(
                        "stop: 2019-12-03",
                        "stop: 2018-12-05",
                        "small.yaml:26:51: stop (2018-12-05) must be at least a week after the start."),
                wrong(
                        "start: 2018-12-04, stop",
                        "start: 2018-12-03, stop",
                        "small.yaml:26:33: start (2018-12-03) must lie in the calendar, 2018-12-04 to 2019-12-02."),
                wrong(
                        "lever: notice,",
                        "lever: notice, domains: [startups], groups: [Jia],",
                        "small.yaml:27:35: domains (startups) is no domain of this scenario. Did you mean startup?",
                        "small.yaml:27:55: groups (Jia) is no group of this scenario."),
                wrong(
                        "domain: startup, group: Jiaxing}",
                        "domain: startup}",
                        "small.yaml:31:5: initial (a group of keys) needs a region or a group."),
                wrong(
                        "domain: startup, group: Jiaxing}",
                        "domain: startup, group: Jiaxing, region: Nanhu}",
                        "small.yaml:31:30: key (group) may not stand beside region."),
                wrong(
                        "date: 2019-01-01",
                        "date: 2017-01-01",
                        "small.yaml:33:12: date (2017-01-01) must lie in the calendar, 2018-12-04 to 2019-12-02."),
                wrong(
                        "event: notice",
                        "event: notic",
                        "small.yaml:33:31: event (notic) must be listing, notice, standard, relay, national_uptake or selection_rules. Did you mean notice?"),
                wrong("min_weeks: 3", "min_weeks: -3", "small.yaml:35:67: min_weeks (-3) must be in [0, 104]."),
                wrong(
                        "event: listing, domain: startup",
                        "event: listing, domain: startup, region: Wuxing, department: X",
                        "small.yaml:34:85: key (department) may not stand beside region."),
                wrong(
                        "value: 1",
                        "value: 100",
                        "small.yaml:37:114: value (100) must be in [0, 1] for a share. Maybe it is a percentage."),
                wrong(
                        "quantity: covered",
                        "quantity: cover",
                        "small.yaml:37:44: quantity (cover) must be covered, adopted, in_force, delivered, items, listed, standards, national_uptake, "
                                + "titled, true_lead, best_indicator or handovers. Did you mean covered?"),
                wrong(
                        "use: check",
                        "use: maybe",
                        "small.yaml:37:122: use (maybe) must be calibration, held_out, seen, check or context."),
                wrong(
                        "id: covered",
                        "id: COVERED",
                        "small.yaml:37:10: id (COVERED) must be small letters a-z, digits and hyphens, at most 64, not beginning with a hyphen."),
                wrong("events: false", "events: no", "small.yaml:38:34: events (no) must be true or false."),
                wrong("group_ticks: 2", "group_ticks: 0", "small.yaml:38:23: group_ticks (0) must be in [1, 10000]."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithPlaceNameValueAndRule(Wrong mistake) {
        assertThat(Small.files(Small.but(mistake.part(), mistake.changed())).problems(Small.FILE))
                .isEqualTo(mistake.problems());
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceInTheOrderOfItsLines() {
        String text = Small.but(Small.but("noise: 0.1", "nois: 0.1"), "kind: service", "kind: servce");
        assertThat(Small.files(Small.but(text, "region: Nanhu District", "region: Nanhai District"))
                        .with("borders.csv", Small.but(Small.BORDERS, "330402,330411", "330402,330499"))
                        .problems(Small.FILE))
                .containsExactly(
                        "small.yaml:6:14: key (nois) is unknown in evidence. Did you mean noise?",
                        "small.yaml:13:23: region (Nanhai District) is no region of this scenario. "
                                + "Did you mean Nanhu District?",
                        "small.yaml:18:11: kind (servce) must be procedure, service, place or works. Did you mean service?",
                        "borders.csv:4:8: code_b (330499) is no region of this scenario.");
    }

    @Test
    void noMoreThanTwentyMistakesAreTold() {
        String many = "x".repeat(30).replace("x", "  - {region: Nowhere, style: checklist}\n");
        assertThat(Small.files(Small.but("styles:\n", "styles:\n" + many)).problems(Small.FILE))
                .hasSize(20);
    }

    @Test
    void aWrongValueOfTheCommandLineIsPlacedThere() {
        assertThat(Small.files().problems(Small.FILE, Map.of("evidence.noise", "3")))
                .containsExactly("--set: evidence.noise (3) must be in [0, 2].");
        assertThat(Small.files().problems(Small.FILE, Map.of("evidence.noize", "3")))
                .containsExactly("--set: parameter (evidence.noize) is unknown. Did you mean evidence.noise?");
    }

    @Test
    void theCommandLineWinsOverTheFile() {
        Scenario scenario = ScenarioReader.read(
                Small.files(), MemoryFiles.ROOT.resolve(Small.FILE), Map.of("evidence.noise", "0.2"));
        assertThat(scenario.parameters().evidence().noise()).isEqualTo(0.2);
        assertThat(scenario.domains()).allMatch(domain -> domain.noise() == 0.2);
    }

    @Test
    void theLongestValueIsCutAndKeptOnOneLine() {
        String text = Small.but("region: Nanhu District", "region: \"" + "long ".repeat(30) + "\\n\\t\"");
        assertThat(Small.files(text).problems(Small.FILE))
                .containsExactly(
                        "small.yaml:13:23: region (" + "long ".repeat(12) + "…) is no region of this scenario.");
    }

    @Test
    void moreProgrammesThanMemoryHoldsAreRefused() {
        String text = Small.but(ScenarioReaderTest.GENERATED, "count: 5", "count: 100000");
        assertThat(new MemoryFiles()
                        .with("s.yaml", text + "synthetic: {total: 200}\n")
                        .problems("s.yaml"))
                .containsExactly("s.yaml:3:10: regions * domains (20000000) must be at most 10000000.");
    }

    @Test
    void aScenarioWithoutItsMainKeysIsToldWhichItNeeds() {
        assertThat(new MemoryFiles().with("s.yaml", "title: Nothing\n").problems("s.yaml"))
                .containsExactly(
                        "s.yaml:1:1: the scenario (a group of keys) needs the key calendar.",
                        "s.yaml:1:1: the scenario (a group of keys) needs the key regions.",
                        "s.yaml:1:1: the scenario (a group of keys) needs the key strategies.");
    }

    @Test
    void aScenarioNeedsADomain() {
        String text = Small.but(ScenarioReaderTest.GENERATED, "[{id: only, name: Only, rollout_speed: 1}]", "[]");
        assertThat(new MemoryFiles().with("s.yaml", text).problems("s.yaml"))
                .containsExactly("s.yaml:4:10: domains (none) must be at least one. Or give a synthetic total.");
    }
}
