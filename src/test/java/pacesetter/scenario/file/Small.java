package pacesetter.scenario.file;

/** A small valid scenario in memory, to be spoiled line by line. */
public final class Small {
    public static final String FILE = "small.yaml";

    public static final String TEXT = """
            title: {en: Small, zh: 小}
            calendar: {start: 2018-12-04, ticks: 52}
            regions: {file: regions.csv}
            borders: {file: borders.csv}
            parameters:
              evidence: {noise: 0.1}
            styles:
              - {region: Nanhu, style: checklist}
            domains:
              - id: startup
                name: {en: Start-up, zh: 开办}
                kind: procedure
                pioneer: {region: Nanhu District}
                indicators: [{id: days, name: Days, unit: days, before: 4, pioneer: 1}]
                followers: [330411]
              - id: affairs
                name: Affairs
                kind: service
                pioneer: {group: 嘉兴}
                concept: {domain: startup, share: .6}
            synthetic: {total: 4}
            strategies:
              - id: documented
                name: As documented
                levers:
                  - {lever: journal, start: 2018-12-04, stop: 2019-12-03}
                  - {lever: notice, issue: scripted}
                  - {lever: network, graph: ring}
              - {id: none, name: Nothing, levers: []}
            initial:
              - {domain: startup, group: Jiaxing}
            events:
              - {date: 2019-01-01, event: notice, domain: startup, deadline: 10}
              - {date: 2018-12-04, event: listing, domain: startup}
              - {date: 2019-02-25, event: selection_rules, rules: {min_weeks: 3}}
            targets:
              - {id: covered, name: Covered, quantity: covered, domain: startup, groups: [Jiaxing], date: 2018-12-31, value: 1, use: check}
            record: {group_ticks: 2, events: false}
            """;

    public static final String REGIONS = """
            code,name,name_zh,group,group_zh,lon,lat,population
            330402,Nanhu District,南湖区,Jiaxing,嘉兴市,120.7,30.7,600000
            330411,Xiuzhou District,秀洲区,Jiaxing,嘉兴市,120.7,30.8,500000
            330502,Wuxing District,吴兴区,Huzhou,湖州市,120.1,30.8,700000
            """;

    public static final String BORDERS = """
            code_a,code_b
            330411,330402
            330411,330502
            330402,330411
            """;

    private Small() {}

    public static MemoryFiles files() {
        return files(TEXT);
    }

    public static MemoryFiles files(String text) {
        return new MemoryFiles().with(FILE, text).with("regions.csv", REGIONS).with("borders.csv", BORDERS);
    }

    /** The text with one part, which must be there, changed. */
    public static String but(String part, String changed) {
        return but(TEXT, part, changed);
    }

    static String but(String text, String part, String changed) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return text.replace(part, changed);
    }
}
