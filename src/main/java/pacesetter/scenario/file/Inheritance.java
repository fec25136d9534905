package pacesetter.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.TimeStep;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Sources;
import pacesetter.scenario.source.Tree;
import pacesetter.scenario.source.YamlReader;
import pacesetter.text.Name;

/** Lays a scenario over the one it extends, and that one over the next. */
final class Inheritance {
    private static final String ID = "id";
    private static final int LONGEST_CHAIN = 8;

    private final Sources sources;
    private final Problems problems;
    private final Map<String, TimeStep> steps = new HashMap<>(); // for which each file was written

    Inheritance(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** The tree of a scenario with everything it inherits; every value keeps the place where it stands. */
    Tree.Fields read(Source scenario) {
        return read(scenario, new ArrayList<>());
    }

    private Tree.Fields read(Source source, List<Path> chain) {
        chain.add(source.path());
        Tree tree = Format.SCENARIO.today(YamlReader.read(source, problems));
        if (!(tree instanceof Tree.Fields own)) {
            throw problems.fatal(
                    tree.place(),
                    Source.FILE,
                    Name.same(source.shown()),
                    new Name("must be keys with values", "应由键和值组成"),
                    YamlReader.HOW_TO_BEGIN);
        }
        Tree.Field base = own.fields().get(Format.EXTENDS);
        if (base == null) {
            steps.put(own.place().file(), step(own));
            return own;
        }
        // Without its base, everything it leaves out would be reported as missing.
        Tree.Fields inherited = base(source, base.value(), chain).orElseThrow(problems::exception);
        Tree.Fields merged = merge(without(inherited, ID), own);
        steps.put(own.place().file(), step(merged));
        return merged;
    }

    /** Files that were written for another step than this one. */
    Set<String> filesForOtherThan(TimeStep step) {
        Set<String> files = new HashSet<>(steps.keySet());
        files.removeIf(file -> step.equals(steps.get(file)));
        return files;
    }

    private static TimeStep step(Tree.Fields scenario) {
        return Optional.ofNullable(scenario.fields().get("calendar"))
                .map(Tree.Field::value)
                .filter(Tree.Fields.class::isInstance)
                .map(calendar -> ((Tree.Fields) calendar).fields().get("step"))
                .map(Tree.Field::value)
                .filter(Tree.Leaf.class::isInstance)
                .flatMap(step -> TimeStep.of(((Tree.Leaf) step).text()))
                .orElse(TimeStep.WEEK);
    }

    private Optional<Tree.Fields> base(Source source, Tree named, List<Path> chain) {
        return Text.PATH
                .read(Format.EXTENDS, named, problems)
                .flatMap(name -> sources.named(
                        source.path(), (String) name, Format.EXTENDS, named.place(), YamlReader.MAX_BYTES))
                .flatMap(base -> {
                    if (chain.contains(base.path())) {
                        problems.add(
                                named.place(),
                                Format.EXTENDS,
                                base.shown(),
                                new Name("extends itself in the end", "最终扩展了自身"));
                        return Optional.empty();
                    }
                    if (chain.size() > LONGEST_CHAIN) {
                        problems.add(
                                named.place(),
                                Format.EXTENDS,
                                base.shown(),
                                Name.of(
                                        "is one of more than %d files that extend each other",
                                        "使逐级扩展的文件超过 %d 个", LONGEST_CHAIN));
                        return Optional.empty();
                    }
                    return Optional.of(read(base, chain));
                });
    }

    /** Maps merge, lists of items with ids merge by id, anything else replaces; no value removes. */
    static Tree.Fields merge(Tree.Fields base, Tree.Fields over) {
        Map<String, Tree.Field> merged = new LinkedHashMap<>(base.fields());
        over.fields().forEach((key, field) -> {
            Tree.Field inherited = merged.get(key);
            if (inherited == null) {
                merged.put(key, field);
            } else if (field.value() instanceof Tree.Leaf leaf && leaf.isNull()) {
                merged.remove(key);
            } else {
                merged.put(key, new Tree.Field(field.place(), merge(inherited.value(), field.value())));
            }
        });
        return new Tree.Fields(over.place(), merged);
    }

    private static Tree merge(Tree base, Tree over) {
        if (base instanceof Tree.Fields below && over instanceof Tree.Fields above) {
            return merge(below, above);
        }
        if (base instanceof Tree.Items below
                && over instanceof Tree.Items above
                && !above.items().isEmpty()) {
            Optional<Map<String, Tree>> belowById = byId(below);
            Optional<Map<String, Tree>> aboveById = byId(above);
            if (belowById.isPresent() && aboveById.isPresent()) {
                Map<String, Tree> merged = belowById.get();
                aboveById.get().forEach((id, item) -> merged.merge(id, item, Inheritance::merge));
                return new Tree.Items(over.place(), List.copyOf(merged.values()));
            }
        }
        return over;
    }

    /** The items by id, in order, if every one has an id of its own. */
    private static Optional<Map<String, Tree>> byId(Tree.Items list) {
        Map<String, Tree> byId = new LinkedHashMap<>();
        for (Tree item : list.items()) {
            Optional<String> id = id(item);
            if (id.isEmpty() || byId.put(id.get(), item) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(byId);
    }

    private static Optional<String> id(Tree item) {
        return item instanceof Tree.Fields map
                ? Optional.ofNullable(map.fields().get(ID))
                        .map(Tree.Field::value)
                        .filter(Tree.Leaf.class::isInstance)
                        .map(id -> ((Tree.Leaf) id).text())
                : Optional.empty();
    }

    private static Tree.Fields without(Tree.Fields tree, String key) {
        Map<String, Tree.Field> rest = new LinkedHashMap<>(tree.fields());
        rest.remove(key);
        return new Tree.Fields(tree.place(), rest);
    }
}
