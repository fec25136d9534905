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
import pacesetter.text.Name;

/**
 * Whether what is in a sweep's folder can be gone on with: compared by what it means and not by the bytes that say so.
 * Strategies, design points and replicates may come, and what a change does not reach is kept.
 *
 * @param discarding whether runs may be left out of the tables that are in them now
 */
record SweepGrowth(Path folder, SweepDescription next, boolean discarding) {
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("calendar", "日历"),
            Map.entry("parameters", "参数"),
            Map.entry("groups", "分组"),
            Map.entry("regions", "地区"),
            Map.entry("borders", "相邻关系"),
            Map.entry("network", "网络"),
            Map.entry("domains", "领域"),
            Map.entry("initial state", "初始状态"),
            Map.entry("events", "事件"),
            Map.entry("targets", "目标"),
            Map.entry("observed adoptions", "观测到的采用"),
            Map.entry("recording", "记录内容"),
            Map.entry("number of weeks", "周数"),
            Map.entry("measuring of the null", "冻结对照的测量"),
            Map.entry("choice of what is kept", "保留内容的选择"),
            Map.entry("choice of worlds", "世界的选择"),
            Map.entry("seed", "种子"),
            Map.entry("shard", "分片"));

    private static final Name UNTOUCHED = new Name(" Nothing was touched.", "未作任何改动。");

    /**
     * The results that belong to the sweep.
     *
     * @param notes takes what a user must know, a sentence without an end each
     * @throws SweepChangedException if nothing there belongs to it, or something that it no longer asks for
     * @throws BrokenResultsException if the folder cannot say what it holds
     */
    PartIndex check(Path parts, PartIndex.Meanings meanings, Consumer<Name> notes) throws IOException {
        Optional<SweepDescription> found = found(notes);
        if (found.isPresent()) {
            checkStudy(found.get());
        }
        PartIndex index = PartIndex.of(next, parts, meanings);
        if (!index.strangers().isEmpty()) {
            throw new SweepChangedException(Name.of(
                    "%s/%s.%s Take it out of the folder, or name another folder with --out.",
                    "%s/%s。%s请将其移出文件夹，或用 --out 指定另一文件夹。",
                    parts,
                    index.strangers().get(0),
                    UNTOUCHED));
        }
        found.ifPresent(before -> notes(before, index, notes));
        if (found.isPresent() && !discarding) {
            refuseLoss(found.get(), index);
        }
        index.changed()
                .forEach((strategy, runs) -> notes.accept(Name.of(
                        "%s means something else than before: its %s executed again",
                        "%s 的含义与以前不同：其 %s将重新进行", strategy, Name.counted(runs, "run is", "runs are", " 次运行"))));
        return index;
    }

    private Optional<SweepDescription> found(Consumer<Name> notes) throws IOException {
        try {
            return SweepDescription.read(folder);
        } catch (BrokenResultsException damaged) {
            if (!discarding) {
                throw new BrokenResultsException(
                        folder.resolve(SweepDescription.NAME),
                        Name.of(
                                "is damaged, so nobody knows what its parts belong to.%s Put the file back, or take over"
                                        + " with --force those that belong to this sweep.",
                                "已损坏，无从得知分块文件的归属。%s请放回该文件，或用 --force 接收属于此批量运行的部分。", UNTOUCHED));
            }
            notes.accept(Name.of("%s is damaged; it is written anew", "%s 已损坏，将重新写入", SweepDescription.NAME));
            return Optional.empty();
        }
    }

    private void checkStudy(SweepDescription before) throws SweepChangedException {
        if (!before.edition().isJoinable()) {
            throw another(Name.of(
                    "it was made by version %s, whose numbers may differ from those of this one (%s); that version can"
                            + " go on with it",
                    "它由 %s 版生成，数值可能与本版（%s）不同；可用该版本继续",
                    before.edition().version(),
                    next.edition().version()));
        }
        List<Name> changed = new ArrayList<>();
        Set<String> parts = new HashSet<>(before.study().keySet());
        for (Map.Entry<String, String> part : next.study().entrySet()) {
            String then = before.study().getOrDefault(part.getKey(), "");
            if (!then.equals(part.getValue())) {
                changed.add(the(part.getKey())
                        .then(part.getKey().equals("parameters") ? parameters(before) : Name.same("")));
            }
            parts.remove(part.getKey());
        }
        parts.forEach(part -> changed.add(the(part)));
        if (before.seed() != next.seed()) {
            changed.add(the("seed").then(thenAndNow(before.seed(), next.seed())));
        }
        if (!before.shard().equals(next.shard())) {
            changed.add(the("shard").then(thenAndNow(before.shard(), next.shard())));
        }
        if (!changed.isEmpty()) {
            throw another(Name.of("different is %s", "不同的是：%s", Name.list(changed)));
        }
    }

    /** Which parameters are others, with their values. */
    private Name parameters(SweepDescription before) {
        JsonObject then = before.about("scenario").getAsJsonObject().getAsJsonObject("parameters");
        JsonObject now = next.about("scenario").getAsJsonObject().getAsJsonObject("parameters");
        List<Name> changed = new ArrayList<>();
        for (String group : now.keySet()) {
            JsonObject old = then.get(group) instanceof JsonObject found ? found : new JsonObject();
            now.getAsJsonObject(group).asMap().forEach((name, value) -> {
                if (!value.equals(old.get(name))) {
                    Object once = old.has(name) ? old.get(name) : new Name("none", "无");
                    changed.add(Name.same(group + "." + name).then(thenAndNow(once, value)));
                }
            });
        }
        return changed.isEmpty() ? Name.same("") : Name.of(": %s", "：%s", Name.list(changed));
    }

    /** What {@link SweepDescription#study} calls a part of it. */
    private static Name the(String part) {
        String zh = CHINESE.getOrDefault(part, part);
        return new Name("the " + part, zh);
    }

    private static Name thenAndNow(Object then, Object now) {
        return Name.of(" (%s then, %s now)", "（当时为 %s，现在为 %s）", then, now);
    }

    private SweepChangedException another(Name reason) {
        return new SweepChangedException(Name.of(
                "%s holds results of another sweep: %s.%s Name another folder with --out.",
                "%s 中是另一批量运行的结果：%s。%s请用 --out 指定另一文件夹。", folder, reason, UNTOUCHED));
    }

    /** Says what the sweep no longer asks for. */
    private List<Name> losses(SweepDescription before) {
        List<Name> losses = new ArrayList<>();
        for (String strategy : before.strategyIds()) {
            if (!next.strategies().containsKey(strategy)) {
                losses.add(Name.of("strategy %s", "策略 %s", strategy));
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
            losses.add(Name.of(
                    "%d of %s",
                    "%2$s中的 %1$d 个",
                    points,
                    Name.counted(before.design().size(), "design point", "design points", " 个设计点")));
        }
        if (next.replicates() < before.replicates()) {
            losses.add(Name.of(
                    "replicates from %d on (of %d)", "第 %d 次起的重复（共 %d 次）", next.replicates(), before.replicates()));
        }
        return losses;
    }

    private void notes(SweepDescription before, PartIndex index, Consumer<Name> notes) {
        List<Name> losses = losses(before);
        if (!losses.isEmpty() && index.unasked() > 0) {
            notes.accept(Name.of(
                    "not in this sweep: %s there (%s); what is not in it stays in the parts, out of the tables",
                    "已有的 %s不在此批量运行中（%s）；它们留在分块文件里，不进入表格",
                    Name.counted(index.unasked(), "run that is", "runs that are", " 次运行"),
                    Name.list(losses)));
        }
    }

    private void refuseLoss(SweepDescription before, PartIndex index) throws SweepChangedException {
        List<Name> losses = losses(before);
        if (index.kept() == 0 && !index.changed().isEmpty()) {
            throw another(Name.of(
                    "different is what %s means",
                    "不同的是 %s 的含义", Name.list(List.copyOf(index.changed().keySet()))));
        }
        if (!losses.isEmpty() && index.unasked() > 0) {
            throw new SweepChangedException(Name.of(
                    "%s holds %s not in this sweep: %s.%s Name another folder with --out, or go on with"
                            + " --force: what is not in it stays in the parts, out of the tables.",
                    "%s 中有 %s不在此批量运行中：%s。%s请用 --out 指定另一文件夹，或用 --force 继续：它们留在分块文件里，不进入表格。",
                    folder,
                    Name.counted(index.unasked(), "run that is", "runs that are", " 次运行"),
                    Name.list(losses),
                    UNTOUCHED));
        }
    }
}
