package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether what is in a sweep's folder can be gone on with: compared by what it means and not by the bytes that say so.
 * Strategies, design points and replicates may come, and what a change does not reach is kept.
 *
 * @param discarding whether runs may be left out of the tables that are in them now
 */
record SweepGrowth(Path folder, SweepDescription next, boolean discarding) {
    private static final String UNTOUCHED = " Nothing was touched.";

    /**
     * The results that belong to the sweep.
     *
     * @param notes takes what a user must know, a sentence without an end each
     * @throws SweepChangedException if nothing there belongs to it, or something that it no longer asks for
     * @throws BrokenResultsException if the folder cannot say what it holds
     */
    PartIndex check(Path parts, PartIndex.Meanings meanings, Consumer<String> notes) throws IOException {
        Optional<SweepDescription> found = found(notes);
        if (found.isPresent()) {
            checkStudy(found.get());
        }
        PartIndex index = PartIndex.of(next, parts, meanings);
        if (!index.strangers().isEmpty()) {
            throw new SweepChangedException(parts + "/" + index.strangers().get(0) + "." + UNTOUCHED
                    + " Take it out of the folder, or name another folder with --out.");
        }
        found.ifPresent(before -> notes(before, index, notes));
        if (found.isPresent() && !discarding) {
            refuseLoss(found.get(), index);
        }
        index.changed()
                .forEach((strategy, runs) -> notes.accept(
                        strategy + " means something else than before: its " + runs + " runs are executed again"));
        return index;
    }

    private Optional<SweepDescription> found(Consumer<String> notes) throws IOException {
        try {
            return SweepDescription.read(folder);
        } catch (BrokenResultsException damaged) {
            if (!discarding) {
                throw new BrokenResultsException(
                        folder.resolve(SweepDescription.NAME),
                        "is damaged, so nobody knows what its parts belong to." + UNTOUCHED
                                + " Put the file back, or take over with --force those that belong to this sweep.");
            }
            notes.accept(SweepDescription.NAME + " is damaged; it is written anew");
            return Optional.empty();
        }
    }

    private void checkStudy(SweepDescription before) throws SweepChangedException {
        if (!before.edition().isJoinable()) {
            throw another(
                    "it was made by version " + before.edition().version() + ", whose numbers may differ from those"
                            + " of this one (" + next.edition().version() + "); that version can go on with it");
        }
        List<String> changed = new ArrayList<>();
        Set<String> parts = new HashSet<>(before.study().keySet());
        for (Map.Entry<String, String> part : next.study().entrySet()) {
            String then = before.study().getOrDefault(part.getKey(), "");
            if (!then.equals(part.getValue())) {
                changed.add("the " + part.getKey() + (part.getKey().equals("parameters") ? parameters(before) : ""));
            }
            parts.remove(part.getKey());
        }
        parts.forEach(part -> changed.add("the " + part));
        if (before.seed() != next.seed()) {
            changed.add("the seed (" + before.seed() + " then, " + next.seed() + " now)");
        }
        if (!before.shard().equals(next.shard())) {
            changed.add("the shard (" + before.shard() + " then, " + next.shard() + " now)");
        }
        if (!changed.isEmpty()) {
            throw another("different is " + String.join(", ", changed));
        }
    }

    /** Which parameters are others, with their values. */
    private String parameters(SweepDescription before) {
        JsonObject then = before.about("scenario").getAsJsonObject().getAsJsonObject("parameters");
        JsonObject now = next.about("scenario").getAsJsonObject().getAsJsonObject("parameters");
        List<String> changed = new ArrayList<>();
        for (String group : now.keySet()) {
            JsonObject old = then.get(group) instanceof JsonObject found ? found : new JsonObject();
            now.getAsJsonObject(group).asMap().forEach((name, value) -> {
                if (!value.equals(old.get(name))) {
                    String once = old.has(name) ? old.get(name).toString() : "none";
                    changed.add(group + "." + name + " (" + once + " then, " + value + " now)");
                }
            });
        }
        return changed.isEmpty() ? "" : ": " + String.join(", ", changed);
    }

    private SweepChangedException another(String reason) {
        return new SweepChangedException(folder + " holds results of another sweep: " + reason + "." + UNTOUCHED
                + " Name another folder with --out.");
    }

    /** Says what the sweep no longer asks for. */
    private List<String> losses(SweepDescription before) {
        List<String> losses = new ArrayList<>();
        for (String strategy : before.strategyIds()) {
            if (!next.strategies().containsKey(strategy)) {
                losses.add("strategy " + strategy);
            }
        }
        Set<String> keys = new HashSet<>();
        for (int point = 0; point < next.design().size(); point++) {
            keys.add(next.design().key(point));
        }
        int points = 0;
        for (int point = 0; point < before.design().size(); point++) {
            points += keys.contains(before.design().key(point)) ? 0 : 1;
        }
        if (points > 0) {
            losses.add(points + " of " + before.design().size() + " design points");
        }
        if (next.replicates() < before.replicates()) {
            losses.add("replicates from " + next.replicates() + " on (of " + before.replicates() + ")");
        }
        return losses;
    }

    private void notes(SweepDescription before, PartIndex index, Consumer<String> notes) {
        List<String> losses = losses(before);
        if (!losses.isEmpty() && index.unasked() > 0) {
            notes.accept(index.unasked() + " runs that are there are not in this sweep (" + String.join(", ", losses)
                    + "); they stay in the parts, out of the tables");
        }
    }

    private void refuseLoss(SweepDescription before, PartIndex index) throws SweepChangedException {
        List<String> losses = losses(before);
        if (index.kept() == 0 && !index.changed().isEmpty()) {
            throw another(
                    "different is what " + String.join(", ", index.changed().keySet()) + " means");
        }
        if (!losses.isEmpty() && index.unasked() > 0) {
            throw new SweepChangedException(folder + " holds " + index.unasked() + " runs that are not in this sweep: "
                    + String.join(", ", losses) + "." + UNTOUCHED
                    + " Name another folder with --out, or go on with --force: they stay in the parts, out of the"
                    + " tables.");
        }
    }
}
