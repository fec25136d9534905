package pacesetter.scenario.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a file in one of the ways users, editors and enemies do. */
public enum Mutation {
    CHANGE_BYTE {
        @Override
        byte[] apply(byte[] bytes, RandomGenerator random) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return changed;
        }
    },
    INSERT_BYTE {
        @Override
        byte[] apply(byte[] bytes, RandomGenerator random) {
            int at = random.nextInt(bytes.length + 1);
            byte[] changed = Arrays.copyOf(bytes, bytes.length + 1);
            System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
            changed[at] = (byte) TROUBLE.charAt(random.nextInt(TROUBLE.length()));
            return changed;
        }
    },
    TRUNCATE {
        @Override
        byte[] apply(byte[] bytes, RandomGenerator random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    DELETE_LINE {
        @Override
        void apply(List<String> lines, RandomGenerator random) {
            lines.remove(random.nextInt(lines.size()));
        }
    },
    DUPLICATE_LINE {
        @Override
        void apply(List<String> lines, RandomGenerator random) {
            lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        }
    },
    SWAP_LINES {
        @Override
        void apply(List<String> lines, RandomGenerator random) {
            int a = random.nextInt(lines.size());
            String line = lines.get(a);
            int b = random.nextInt(lines.size());
            lines.set(a, lines.get(b));
            lines.set(b, line);
        }
    },
    INDENT_LINE {
        @Override
        void apply(List<String> lines, RandomGenerator random) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            lines.set(at, random.nextBoolean() ? "  " + line : line.strip());
        }
    },
    STRANGE_LINE {
        @Override
        void apply(List<String> lines, RandomGenerator random) {
            lines.add(random.nextInt(lines.size()), pick(STRANGE, random));
        }
    },
    CHANGE_NUMBER {
        @Override
        void apply(List<String> lines, RandomGenerator random) {
            replace(lines, NUMBER, pick(NUMBERS, random), random);
        }
    },
    CHANGE_WORD {
        @Override
        void apply(List<String> lines, RandomGenerator random) {
            List<String> words = Arrays.asList(String.join(" ", lines).split("[^\\p{L}\\p{N}_-]+"));
            replace(lines, WORD, words.isEmpty() ? "x" : pick(words, random), random);
        }
    };

    private static final String TROUBLE = "\t\0\"'{}[]:,-#&*!|>%@`?\u007F\n ~";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_-]+");

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "2",
            "1.5",
            "1e9",
            "-1e308",
            "1e999",
            ".nan",
            "-.inf",
            "0x10",
            "010",
            "1_000",
            "NaN",
            "~",
            "''",
            "99999999999999999999999",
            "2147483648",
            "2018-02-30",
            "9999-12-31",
            "0000-01-01",
            "12:30:45",
            "8%",
            "0,5",
            "4e-400");

    private static final List<String> STRANGE = List.of(
            "<<: *a",
            "a: &a [*a]",
            "b: &b {c: *b}",
            "- - - - -",
            "%YAML 99999999999.1",
            "%TAG ! tag:x,2000:",
            "---",
            "...",
            "!!java.lang.Object x",
            "? [a, b]",
            "'",
            "\"\\UFFFFFFFF\"",
            "\"\\xZZ\"",
            "\u2028",
            "\uFEFF",
            "extends: ../../etc/passwd",
            "extends: zhejiang-2018.yaml",
            "id: ''",
            "domains: [[]]",
            "regions: {file: /etc/passwd}",
            "levers: {}",
            "\t- x",
            "[".repeat(500),
            "{a: ".repeat(500),
            ",,,,,,,,,",
            "\"",
            "regions: {count: 100000}",
            "calendar: {start: x, weeks: -1}");

    /** A file, spoiled once or a few times. */
    public static byte[] spoil(byte[] bytes, RandomGenerator random) {
        byte[] spoiled = bytes;
        for (int changes = 1 + random.nextInt(3); changes > 0 && spoiled.length > 0; changes--) {
            spoiled = values()[random.nextInt(values().length)].apply(spoiled, random);
        }
        return spoiled;
    }

    /** The file, spoiled; never more than a little longer. */
    byte[] apply(byte[] bytes, RandomGenerator random) {
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
        if (lines.isEmpty()) {
            return bytes;
        }
        apply(lines, random);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    void apply(List<String> lines, RandomGenerator random) {
        throw new UnsupportedOperationException(name());
    }

    private static void replace(List<String> lines, Pattern pattern, String replacement, RandomGenerator random) {
        int first = random.nextInt(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int at = (first + i) % lines.size();
            Matcher matcher = pattern.matcher(lines.get(at));
            List<int[]> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(new int[] {matcher.start(), matcher.end()});
            }
            if (!found.isEmpty() && !lines.get(at).startsWith("#")) {
                int[] range = pick(found, random);
                String line = lines.get(at);
                lines.set(at, line.substring(0, range[0]) + replacement + line.substring(range[1]));
                return;
            }
        }
    }

    private static <T> T pick(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
