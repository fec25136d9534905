package pacesetter.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import pacesetter.store.Resealed;

/** Spoils a folder of results in one of the ways disks, editors, file managers and strangers do. */
enum Damage {
    FLIP_BIT {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
    },
    CHANGE_BYTE {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return changed;
        }
    },
    CHANGE_NUMBER_OF_FOUR_BYTES {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            byte[] number = pick(FOUR_BYTES, random);
            return spliced(bytes, random.nextInt(bytes.length), number.length, number);
        }
    },
    /** A small number of four bytes, as the counts and lengths in parts are. */
    CHANGE_COUNT {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            int from = random.nextInt(bytes.length);
            for (int i = 0; i < bytes.length; i++) {
                int at = (from + i) % bytes.length;
                if (at + 3 < bytes.length
                        && bytes[at] == 0
                        && bytes[at + 1] == 0
                        && bytes[at + 2] == 0
                        && bytes[at + 3] > 0) {
                    byte[] number = random.nextBoolean()
                            ? pick(FOUR_BYTES, random)
                            : new byte[] {0, 0, 0, (byte) random.nextInt(128)};
                    return spliced(bytes, at, number.length, number);
                }
            }
            return bytes;
        }
    },
    DELETE_BYTES {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            return spliced(bytes, random.nextInt(bytes.length), 1 + random.nextInt(100), new byte[0]);
        }
    },
    REPEAT_BYTES {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(1000));
            return spliced(bytes, from, 0, Arrays.copyOfRange(bytes, from, to));
        }
    },
    INSERT_TROUBLE {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            return spliced(bytes, random.nextInt(bytes.length + 1), 0, pick(TROUBLE, random));
        }
    },
    TRUNCATE {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    TRUNCATE_AT_LINE {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            lines.subList(random.nextInt(lines.size()), lines.size()).clear();
            return true;
        }
    },
    /** As a file system does that knew of a file's length and not yet of its bytes when the power failed. */
    ZERO_END {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            byte[] changed = bytes.clone();
            Arrays.fill(changed, random.nextInt(bytes.length), bytes.length, (byte) 0);
            return changed;
        }
    },
    EMPTY {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            return new byte[0];
        }
    },
    NOISE {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            byte[] noise = new byte[random.nextInt(2 * bytes.length)];
            new Random(random.nextLong()).nextBytes(noise);
            return noise;
        }
    },
    OTHER_LINE_ENDS {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            String other = text.contains("\r\n") ? text.replace("\r\n", "\n") : text.replace("\n", "\r\n");
            return other.getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    OTHER_ENCODING {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.getBytes(pick(
                    List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1), random));
        }
    },
    BYTE_ORDER_MARK {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            return spliced(bytes, 0, 0, "\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
    },
    DELETE_LINE {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            lines.remove(random.nextInt(lines.size()));
            return true;
        }
    },
    REPEAT_LINE {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            lines.add(random.nextInt(lines.size()), pick(lines, random));
            return true;
        }
    },
    SWAP_LINES {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            return true;
        }
    },
    SORT_LINES {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            lines.subList(1, lines.size()).sort(Collections.reverseOrder());
            return true;
        }
    },
    OTHER_HEADER {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            List<String> names = new ArrayList<>(List.of(lines.get(0).split(",", -1)));
            switch (random.nextInt(4)) {
                case 0 -> names.set(random.nextInt(names.size()), pick(names, random));
                case 1 -> names.remove(random.nextInt(names.size()));
                case 2 -> names.add(random.nextInt(names.size()), "point");
                default -> Collections.shuffle(names, new Random(random.nextLong()));
            }
            lines.set(0, String.join(",", names));
            return true;
        }
    },
    CHANGE_CELL {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            int at = random.nextInt(lines.size());
            String[] cells = lines.get(at).split(",", -1);
            cells[random.nextInt(random.nextBoolean() ? cells.length : Math.min(6, cells.length))] =
                    pick(CELLS, random);
            lines.set(at, String.join(",", cells));
            return true;
        }
    },
    DELETE_COLUMN {
        @Override
        boolean spoil(List<String> lines, RandomGenerator random) {
            int column = random.nextInt(lines.get(0).split(",", -1).length);
            lines.replaceAll(line -> {
                List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
                if (column < cells.size()) {
                    cells.remove(column);
                }
                return String.join(",", cells);
            });
            return true;
        }
    },
    CHANGE_JSON {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            if (victim.name().endsWith(".json") && random.nextInt(4) > 0 && victim.canBeSealed()) {
                long seed = random.nextLong();
                Resealed.json(victim.path(), json -> JsonDamage.spoil(json, new Random(seed)));
                victim.noteSeal();
                return true;
            }
            return victim.name().endsWith(".json") && changeJson(victim.path(), random);
        }
    },
    NEST_DEEP {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            String nest = pick(List.of("[", "{\"a\":", "[[{\"a\":"), random).repeat(pick(DEPTHS, random));
            return random.nextBoolean()
                    ? nest.getBytes(StandardCharsets.UTF_8)
                    : spliced(bytes, random.nextInt(bytes.length), 0, nest.getBytes(StandardCharsets.UTF_8));
        }
    },
    FOREIGN_TEXT {
        @Override
        byte[] spoil(byte[] bytes, RandomGenerator random) {
            return pick(FOREIGN, random).getBytes(StandardCharsets.UTF_8);
        }
    },
    SWAP_FILES {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Path other = pick(victim.files(), random);
            if (!Files.isRegularFile(victim.path())) {
                return false;
            }
            byte[] bytes = Files.readAllBytes(victim.path());
            Files.write(victim.path(), Files.readAllBytes(other));
            Files.write(other, bytes);
            return true;
        }
    },
    COPY_FILE {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Files.write(victim.path(), Files.readAllBytes(pick(victim.files(), random)));
            return true;
        }
    },
    FILE_OF_ANOTHER_FOLDER {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            List<Path> others = victim.namesakes();
            if (others.isEmpty()) {
                return false;
            }
            Files.write(victim.path(), Files.readAllBytes(pick(others, random)));
            victim.noteMixture();
            return true;
        }
    },
    DELETE_FILE {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Files.delete(victim.path());
            return true;
        }
    },
    RENAME_FILE {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            String name = victim.path().getFileName().toString();
            List<String> names =
                    List.of(name + ".bak", "Copy of " + name, name.toUpperCase(Locale.ROOT), name + ".tmp");
            Path target = victim.path().resolveSibling(pick(names, random));
            if (Files.exists(target)) {
                return false;
            }
            Files.move(victim.path(), target);
            return true;
        }
    },
    FOLDER_INSTEAD {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Files.delete(victim.path());
            Files.createDirectory(victim.path());
            victim.leaveNotes(victim.path());
            return true;
        }
    },
    LINK_INSTEAD {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Path path = victim.path();
            List<Path> targets =
                    new ArrayList<>(List.of(Path.of("nowhere"), path.getFileName(), Path.of("."), victim.elsewhere()));
            targets.addAll(Stream.of("/dev/zero", "/dev/null", "/dev/random")
                    .map(Path::of)
                    .filter(Files::exists)
                    .toList());
            Files.delete(path);
            try {
                Files.createSymbolicLink(path, pick(targets, random));
            } catch (UnsupportedOperationException | IOException systemHasNone) {
                return true;
            }
            return true;
        }
    },
    FILE_INSTEAD_OF_FOLDER {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Path inside = victim.path().getParent();
            if (inside == null
                    || inside.equals(victim.folder())
                    || !victim.notes().isEmpty()) {
                return false;
            }
            Copies.delete(inside);
            Files.writeString(inside, victim.note());
            return true;
        }
    },
    RENUMBER_PART {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Path target = victim.path().resolveSibling(pick(PARTS, random));
            if (!victim.isPart() || Files.exists(target)) {
                return false;
            }
            Files.move(victim.path(), target);
            return true;
        }
    },
    REPEAT_PART {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Path target = victim.path().resolveSibling(pick(PARTS, random));
            if (!victim.isPart() || Files.exists(target)) {
                return false;
            }
            Files.copy(victim.path(), target);
            return true;
        }
    },
    FOREIGN_PART {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            Path target = victim.path().resolveSibling(pick(PARTS, random));
            if (!victim.isPart() || Files.exists(target)) {
                return false;
            }
            Files.copy(pick(victim.strangers(), random), target);
            victim.noteMixture();
            return true;
        }
    },
    HALF_PART {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            if (!victim.isPart()) {
                return false;
            }
            byte[] bytes = Files.readAllBytes(victim.path());
            Files.write(
                    victim.path().resolveSibling("00000009.part.tmp"),
                    Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            return true;
        }
    },
    CHANGE_SEALED_PART {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            if (!victim.isPart()) {
                return false;
            }
            Damage how = pick(
                    List.of(
                            FLIP_BIT,
                            CHANGE_BYTE,
                            CHANGE_NUMBER_OF_FOUR_BYTES,
                            CHANGE_COUNT,
                            CHANGE_COUNT,
                            CHANGE_COUNT,
                            DELETE_BYTES,
                            REPEAT_BYTES,
                            TRUNCATE),
                    random);
            if (!how.spoil(victim, random)) {
                return false;
            }
            Resealed.part(victim.path());
            victim.noteSeal();
            return true;
        }
    },
    CHANGE_SEALED_TABLE {
        @Override
        boolean spoil(Victim victim, RandomGenerator random) throws IOException {
            if (!victim.name().endsWith(".csv") || victim.name().contains("/") || !victim.canBeSealed()) {
                return false;
            }
            Damage how = pick(
                    List.of(
                            FLIP_BIT,
                            CHANGE_BYTE,
                            INSERT_TROUBLE,
                            TRUNCATE,
                            TRUNCATE_AT_LINE,
                            EMPTY,
                            OTHER_ENCODING,
                            DELETE_LINE,
                            REPEAT_LINE,
                            SWAP_LINES,
                            OTHER_HEADER,
                            OTHER_HEADER,
                            CHANGE_CELL,
                            CHANGE_CELL,
                            CHANGE_CELL,
                            CHANGE_CELL,
                            DELETE_COLUMN,
                            FILE_OF_ANOTHER_FOLDER),
                    random);
            if (!how.spoil(victim, random)) {
                return false;
            }
            Resealed.table(victim.folder(), victim.name());
            victim.noteSeal();
            return true;
        }
    };

    private static final List<String> PARTS = List.of(
            "00000000.part", "00000001.part", "00000004.part", "00000017.part", "99999998.part", "99999999.part");
    private static final List<Integer> DEPTHS = List.of(10, 254, 1000, 200_000);
    private static final List<byte[]> FOUR_BYTES = List.of(
            new byte[] {-1, -1, -1, -1},
            new byte[] {127, -1, -1, -1},
            new byte[] {-128, 0, 0, 0},
            new byte[] {0, 0, 0, 0},
            new byte[] {0, -1, -1, -1},
            new byte[] {127, -16, 0, 0});
    private static final List<byte[]> TROUBLE = Stream.of(
                    "\0",
                    "\u00ff",
                    "\u00c3(",
                    "\u00ed\u00a0\u0080",
                    "\"",
                    "'",
                    ",",
                    "\n",
                    "\r",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    "#",
                    "//",
                    "1e400",
                    "NaN",
                    "\u00ef\u00bb\u00bf",
                    "\u0004",
                    "=",
                    ";",
                    "\0".repeat(5000))
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();
    private static final List<String> CELLS = List.of(
            "",
            "-1",
            "0",
            "1",
            "2",
            "7",
            "1.5",
            "1e9",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e308",
            "-1e308",
            "1e400",
            "NaN",
            "Infinity",
            "x",
            "none",
            "journal",
            "failed",
            "completed",
            "\"",
            "\"a\"b",
            "2018-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "\0",
            "领",
            "a".repeat(100_000));
    private static final List<String> FOREIGN = List.of(
            "{}",
            "[]",
            "null",
            "0",
            "\"text\"",
            "{\"name\": \"left-pad\", \"version\": \"1.3.0\"}",
            "{\"program\": \"pacesetter\"}",
            "{\"program\": \"pacesetter\", \"version\": \"0.1.0\"}",
            "{\"program\": \"pacesetter\", \"version\": \"0.1.0\", \"study\": {\"kind\": \"sweep\"}}",
            "{\"program\": \"pacesetter\", \"version\": \"0.1.0\", \"baseline\": \"none\"}",
            "{\"program\": \"pacesetter\", \"version\": \"9.9.9\", \"format\": 99, \"sha256\": \"\"}",
            "{\"a\": 1, \"a\": 2}",
            "<!DOCTYPE html><html><body>Not found</body></html>",
            "point\n",
            "run_id,strategy\n",
            "\n\n\n",
            "PACEPT02",
            "PACEPT01\u0000\u0000\u0000\u0000");

    /** Spoils one file of a folder, or what is around it; returns whether it can do that there. */
    boolean spoil(Victim victim, RandomGenerator random) throws IOException {
        Path path = victim.path();
        if (!Files.isRegularFile(path)) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length == 0) {
            return false;
        }
        Files.write(path, spoil(bytes, random));
        return true;
    }

    /** By default by lines, which only texts have. */
    byte[] spoil(byte[] bytes, RandomGenerator random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty() || !spoil(lines, random)) {
            return bytes;
        }
        return (String.join(end, lines) + end).getBytes(StandardCharsets.UTF_8);
    }

    boolean spoil(List<String> lines, RandomGenerator random) {
        throw new UnsupportedOperationException(name());
    }

    private static boolean changeJson(Path path, RandomGenerator random) throws IOException {
        try {
            JsonElement json = JsonParser.parseString(Files.readString(path));
            if (json instanceof JsonObject object) {
                JsonDamage.spoil(object, random);
                Files.writeString(path, object.toString());
                return true;
            }
            return false;
        } catch (JsonParseException | IOException spoiltBefore) {
            return false;
        }
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, at);
        changed.writeBytes(added);
        int rest = Math.min(bytes.length, at + removed);
        changed.write(bytes, rest, bytes.length - rest);
        return changed.toByteArray();
    }

    private static <T> T pick(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
