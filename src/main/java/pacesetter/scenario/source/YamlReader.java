package pacesetter.scenario.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import pacesetter.text.Hidden;
import pacesetter.text.Name;

/**
 * Builds the tree of a YAML file from its events, one document of plain values. What could grow without bound (depth,
 * aliases) or mean something else than it says (tags, merge keys) is refused on the way, before it costs anything.
 */
public final class YamlReader {
    /** Largest file. */
    public static final int MAX_BYTES = 1 << 20;

    public static final Optional<Name> HOW_TO_BEGIN =
            Optional.of(new Name("Begin with a line such as title: My scenario.", "开头可写一行，例如 title: My scenario。"));

    private static final Name CHARACTER = new Name("character", "字符");
    private static final Name KEY = new Name("key", "键");
    private static final Name ALIAS = new Name("alias", "别名");
    private static final Name NOT_READ = new Name("is not read here", "此处不予读取");

    private static final int MAX_DEPTH = 64;
    private static final int MAX_ALIASES = 50;

    /** Largest tree once every alias stands for what it names. */
    private static final int MAX_VALUES = 200_000;

    private final Source source;
    private final Problems problems;
    private final Parser parser;
    private final Map<String, Tree> anchors = new HashMap<>();
    private Place place;
    private boolean hidden; // whether an escape has made a character that cannot be seen
    private int aliases;
    private int values;

    private YamlReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.place = source.start();
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.shown())
                .setCodePointLimit(2 * MAX_BYTES)
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
    }

    /**
     * The tree of a file; duplicate keys are noted as problems.
     *
     * @throws ScenarioException with all problems so far if it is not YAML, or not of the kind read here
     */
    public static Tree read(Source source, Problems problems) {
        refuseHidden(source, problems);
        return new YamlReader(source, problems).document();
    }

    /** Anywhere in the file, comments too: what stands there is not what a reader sees. */
    private static void refuseHidden(Source source, Problems problems) {
        boolean found = false;
        for (int i = 0; i < source.text().length() && !problems.isFull(); ) {
            int c = source.text().codePointAt(i);
            if (Hidden.is(c) && c != '\r') {
                found = true;
                problems.addHidden(source.at(i), source.text(), i);
            }
            i += Character.charCount(c);
        }
        if (found) {
            throw problems.exception();
        }
    }

    private Tree document() {
        next(); // the stream's start
        if (next().getEventId() == Event.ID.StreamEnd) {
            throw refuse(Source.FILE, source.shown(), Source.EMPTY, HOW_TO_BEGIN);
        }
        Tree tree = node(next(), 0);
        next(); // the document's end
        if (next().getEventId() != Event.ID.StreamEnd) {
            throw refuse(
                    new Name("document", "文档"),
                    "---",
                    new Name("is a second one", "是第二个文档"),
                    new Name("Put it into a file of its own.", "请另存为一个文件。"));
        }
        if (hidden) {
            throw problems.exception();
        }
        return tree;
    }

    private Event next() {
        try {
            Event event = parser.next();
            event.getStartMark().ifPresent(mark -> place = at(mark));
            return event;
        } catch (MarkedYamlEngineException e) {
            place = e.getProblemMark().map(this::at).orElse(place);
            throw notYaml(e.getProblem());
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser lets a few mistakes through to Java's own number parsing.
            throw notYaml(String.valueOf(e.getMessage()));
        }
    }

    private ScenarioException notYaml(String why) {
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < Math.min(lines.size(), place.line()); i++) {
            Optional<Integer> at = Typography.inYaml(lines.get(i));
            if (at.isPresent()) {
                String before = lines.get(i).substring(0, at.get());
                String odd = lines.get(i).substring(at.get(), at.get() + 1);
                place = new Place(source.shown(), i + 1, before.codePointCount(0, before.length()) + 1);
                return refuse(CHARACTER, odd, new Name("is none of YAML's", "不是 YAML 的符号"), Typography.hint(odd));
            }
        }
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        Optional<Name> hint = Optional.empty();
        if (why.contains("TAB")) {
            hint = Optional.of(new Name("Indent with spaces.", "请用空格缩进。"));
        } else if (why.contains("mapping values are not allowed")) {
            hint = Optional.of(new Name("Put a text that has a colon between quotation marks.", "含有冒号的文字请放在引号之内。"));
        }
        // The parser says why in English, which tells a Chinese reader no more than where it stands.
        Name rule = new Name("is not YAML: " + why.replaceAll("\\s+", " "), "不符合 YAML 语法");
        return refuse(new Name("text", "文字"), line, rule, hint);
    }

    private Tree node(Event event, int depth) {
        Place start = place;
        if (depth > MAX_DEPTH) {
            throw refuse(
                    new Name("depth", "嵌套层数"),
                    Integer.toString(depth),
                    Name.of("must be at most %d", "至多为 %d", MAX_DEPTH),
                    Optional.empty());
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        count(1);
        Tree tree;
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag());
            tree = new Tree.Leaf(start, scalar.getValue(), scalar.isPlain());
            Hidden.first(scalar.getValue()).ifPresent(at -> {
                hidden = true;
                problems.addHidden(start, scalar.getValue(), at);
            });
        } else {
            refuseTag(((CollectionStartEvent) event).getTag());
            tree = event.getEventId() == Event.ID.SequenceStart ? items(start, depth) : fields(start, depth);
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), tree));
        return tree;
    }

    private Tree items(Place start, int depth) {
        List<Tree> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Tree.Items(start, items);
    }

    private Tree fields(Place start, int depth) {
        Map<String, Tree.Field> fields = new LinkedHashMap<>();
        String last = "";
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Tree key = node(event, depth + 1);
            Tree value = node(next(), depth + 1);
            if (!(key instanceof Tree.Leaf name)) {
                problems.add(key.place(), KEY, key.shown(), new Name("must be a word", "应为一个词"));
            } else if (name.plain() && name.text().equals("<<")) {
                problems.add(
                        key.place(),
                        KEY,
                        Name.same("<<"),
                        NOT_READ,
                        new Name("Use extends, or write the values out.", "请用 extends，或直接写出各值。"));
            } else if (isRest(fields.get(last), name, value)) {
                fields.computeIfPresent(last, (number, begun) -> begun.with("," + name.text()));
            } else if (fields.putIfAbsent(name.text(), new Tree.Field(key.place(), value)) != null) {
                problems.add(key.place(), KEY, Name.same(name.text()), new Name("stands here twice", "出现两次"));
            } else {
                last = name.text();
            }
        }
        return new Tree.Fields(start, fields);
    }

    /** Whether a key is the rest of a number: to YAML {a: 1,000} is a: 1 and a key 000. */
    private static boolean isRest(Tree.@Nullable Field before, Tree.Leaf key, Tree value) {
        return before != null
                && before.value() instanceof Tree.Leaf begun
                && begun.plain()
                && begun.text().matches("[-+]?[0-9]{1,3}(,[0-9]{3})*")
                && key.plain()
                && key.text().matches("[0-9]{3}(\\.[0-9]+)?")
                && value instanceof Tree.Leaf nothing
                && nothing.plain()
                && nothing.text().isEmpty();
    }

    private Tree alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Tree tree = anchors.get(name);
        if (tree == null) {
            throw refuse(
                    ALIAS,
                    "*" + name,
                    new Name("names no value that is complete before it", "所指的值在它之前尚不完整"),
                    Optional.empty());
        }
        if (++aliases > MAX_ALIASES) {
            throw refuse(
                    ALIAS, "*" + name, Name.of("is one of more than %d", "使别名超过 %d 个", MAX_ALIASES), Optional.empty());
        }
        count(size(tree));
        return tree;
    }

    private void count(int more) {
        values += more;
        if (values > MAX_VALUES) {
            throw refuse(
                    Source.FILE,
                    source.shown(),
                    Name.of("holds more than %d values", "所含的值超过 %d 个", MAX_VALUES),
                    Optional.empty());
        }
    }

    /** Values in a tree, none larger than {@link #MAX_VALUES}. */
    private static int size(Tree tree) {
        int size = 1;
        if (tree instanceof Tree.Items list) {
            for (Tree item : list.items()) {
                size += size(item);
            }
        } else if (tree instanceof Tree.Fields map) {
            for (Tree.Field field : map.fields().values()) {
                size += 1 + size(field.value());
            }
        }
        return size;
    }

    private void refuseTag(Optional<String> tag) {
        if (tag.isPresent()) {
            throw refuse(
                    new Name("tag", "标签"),
                    tag.get(),
                    NOT_READ,
                    new Name("Leave it out: the key decides what a value is.", "请删去：值的类型由键决定。"));
        }
    }

    private ScenarioException refuse(Name name, String value, Name rule, Name hint) {
        return refuse(name, value, rule, Optional.of(hint));
    }

    private ScenarioException refuse(Name name, String value, Name rule, Optional<Name> hint) {
        return problems.fatal(place, name, Name.same(value), rule, hint);
    }

    private Place at(Mark mark) {
        return new Place(source.shown(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
