package pacesetter.claims;

import java.util.List;
import java.util.Locale;
import pacesetter.analysis.Estimate;

/**
 * A claim of the pages.
 *
 * @param planned whether it was written down before it was measured, and where
 */
record Statement(String id, String en, String zh, Quantity quantity, Expected expected, String planned) {
    /** What must be found for it to stand. */
    enum Expected {
        /** The whole interval is above 0. */
        POSITIVE {
            @Override
            boolean holds(Estimate found) {
                return found.low() > 0;
            }

            @Override
            boolean isSeen(double mean) {
                return mean > 0;
            }
        },
        /** The whole interval is below 0. */
        NEGATIVE {
            @Override
            boolean holds(Estimate found) {
                return found.high() < 0;
            }

            @Override
            boolean isSeen(double mean) {
                return mean < 0;
            }
        },
        /** The whole interval is less than one unit from 0. */
        SMALL {
            @Override
            boolean holds(Estimate found) {
                return found.low() > -1 && found.high() < 1;
            }

            @Override
            boolean isSeen(double mean) {
                return Math.abs(mean) < 1;
            }
        },
        /** The number alone is told. */
        NUMBER {
            @Override
            boolean holds(Estimate found) {
                return found.n() > 0;
            }

            @Override
            boolean isSeen(double mean) {
                return true;
            }
        };

        abstract boolean holds(Estimate found);

        /** Whether a mean without its interval says the same. */
        abstract boolean isSeen(double mean);
    }

    static Statement of(Keys keys, Keys file) {
        return new Statement(
                keys.needed("id"),
                keys.needed("en"),
                keys.needed("zh"),
                Quantity.of(keys.within(file)),
                Expected.valueOf(keys.needed("expect").toUpperCase(Locale.ROOT)),
                keys.needed("planned"));
    }

    /** The command whose runs it is taken of; the second of two where they are under different settings. */
    List<String> commands() {
        String strategies = quantity.less()
                .filter(less ->
                        !less.equals(quantity.strategy()) && quantity.setting().equals(quantity.lessSetting()))
                .map(less -> less + "," + quantity.strategy())
                .orElse(quantity.strategy());
        String command = quantity.setting().command(strategies);
        return quantity.setting().equals(quantity.lessSetting())
                ? List.of(command)
                : List.of(
                        command, quantity.lessSetting().command(quantity.less().orElseThrow()));
    }
}
