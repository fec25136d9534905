package pacesetter.scenario.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/**
 * Builds the tree of a YAML file from its events, one document of plain values. What could grow without bound (depth,
 * aliases) or mean something else than it says (tags, merge keys) is refused on the way, before it costs anything.
 */
public final class YamlReader {
    /** Largest file. */
    public static final int MAX_BYTES = 1 << 20;

    public static final Optional<String> HOW_TO_BEGIN = Optional.of("Begin with a line such as title: My scenario.");

    private static final int MAX_DEPTH = 64;
    private static final int MAX_ALIASES = 50;

    /** Largest tree once every alias stands for what it names. */
    private static final int MAX_VALUES = 200_000;

    private final Source source;
    private final Problems problems;
    private final Parser parser;
    private final Map<String, Tree> anchors = new HashMap<>();
    private Place place;
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
        for (int i = 0; i < source.text().length(); ) {
            int c = source.text().codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                throw problems.fatal(
                        source.at(i),
                        "character",
                        String.format(Locale.ROOT, "U+%04X", c),
                        "may not stand in a YAML file",
                        Optional.empty());
            }
            i += Character.charCount(c);
        }
        return new YamlReader(source, problems).document();
    }

    private Tree document() {
        next(); // the stream's start
        if (next().getEventId() == Event.ID.StreamEnd) {
            throw refuse("file", source.shown(), "is empty", HOW_TO_BEGIN);
        }
        Tree tree = node(next(), 0);
        next(); // the document's end
        if (next().getEventId() != Event.ID.StreamEnd) {
            throw refuse("document", "---", "is a second one", "Put it into a file of its own.");
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
                return refuse("character", odd, "is none of YAML's", Typography.hint(odd));
            }
        }
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        Optional<String> hint = Optional.empty();
        if (why.contains("TAB")) {
            hint = Optional.of("Indent with spaces.");
        } else if (why.contains("mapping values are not allowed")) {
            hint = Optional.of("Put a text that has a colon between quotation marks.");
        }
        return refuse("text", line, "is not YAML: " + why.replaceAll("\\s+", " "), hint);
    }

    private Tree node(Event event, int depth) {
        Place start = place;
        if (depth > MAX_DEPTH) {
            throw refuse("depth", Integer.toString(depth), "must be at most " + MAX_DEPTH, Optional.empty());
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        count(1);
        Tree tree;
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag());
            tree = new Tree.Leaf(start, scalar.getValue(), scalar.isPlain());
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
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Tree key = node(event, depth + 1);
            Tree value = node(next(), depth + 1);
            if (!(key instanceof Tree.Leaf name)) {
                problems.add(key.place(), "key", key.shown(), "must be a word");
            } else if (name.plain() && name.text().equals("<<")) {
                problems.add(key.place(), "key", "<<", "is not read here", "Use extends, or write the values out.");
            } else if (fields.putIfAbsent(name.text(), new Tree.Field(key.place(), value)) != null) {
                problems.add(key.place(), "key", name.text(), "stands here twice");
            }
        }
        return new Tree.Fields(start, fields);
    }

    private Tree alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Tree tree = anchors.get(name);
        if (tree == null) {
            throw refuse("alias", "*" + name, "names no value that is complete before it", Optional.empty());
        }
        if (++aliases > MAX_ALIASES) {
            throw refuse("alias", "*" + name, "is one of more than " + MAX_ALIASES, Optional.empty());
        }
        count(size(tree));
        return tree;
    }

    private void count(int more) {
        values += more;
        if (values > MAX_VALUES) {
            throw refuse("file", source.shown(), "holds more than " + MAX_VALUES + " values", Optional.empty());
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
            throw refuse("tag", tag.get(), "is not read here", "Leave it out: the key decides what a value is.");
        }
    }

    private ScenarioException refuse(String name, String value, String rule, String hint) {
        return refuse(name, value, rule, Optional.of(hint));
    }

    private ScenarioException refuse(String name, String value, String rule, Optional<String> hint) {
        return problems.fatal(place, name, value, rule, hint);
    }

    private Place at(Mark mark) {
        return new Place(source.shown(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
