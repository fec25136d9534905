package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What regions gained since they took what they have, as it was measured. */
final class TrackRecordTest {
    private static final int A = 1; // variants of module 0
    private static final int B = 2;

    private final Model model = Model.of(Worlds.with(Map.of()).size(12, 1, 1).world(1), Worlds.strategy());
    private final Programmes programmes = model.programmes();
    private final TrackRecord record = new TrackRecord(model);
    private final int mask = model.environment().landscape(0).moduleMask(0);

    private void measure(double... measured) {
        System.arraycopy(measured, 0, programmes.measured, 0, measured.length);
        record.measured();
    }

    private void take(int from, int to, int variant) {
        for (int r = from; r < to; r++) {
            programmes.practice[r] = (programmes.practice[r] & ~mask) | variant;
        }
        record.look();
    }

    /** Everybody starts with the legacy of module 0, five then take A, some B, and are measured. */
    private int better(int carriersOfA, double ofA, double... ofB) {
        take(0, 12, 0);
        TrackRecord fresh = new TrackRecord(model);
        Arrays.fill(programmes.measured, .1);
        fresh.measured();
        for (int r = 0; r < carriersOfA; r++) {
            programmes.practice[r] |= A;
            programmes.measured[r] = .1 + ofA;
        }
        for (int i = 0; i < ofB.length; i++) {
            programmes.practice[5 + i] |= B;
            programmes.measured[5 + i] = .1 + ofB[i];
        }
        double[] after = programmes.measured.clone();
        Arrays.fill(programmes.measured, .1);
        fresh.look();
        System.arraycopy(after, 0, programmes.measured, 0, after.length);
        fresh.measured();
        return fresh.better(0, 0, A);
    }

    @Test
    void aGainIsTheChangeLessThatOfTheOthers() {
        measure(.1, .2, .3, .4, .4, .4, .4, .4, .4, .4, .4, .4);
        take(0, 1, programmes.practice[0] & mask ^ A);
        assertThat(record.gain(0, 1, 0)).as("held from the start").isNaN();
        measure(.5, .31, .41, .51, .51, .51, .51, .51, .51, .51, .51, .51);
        assertThat(record.gain(0, 0, 0)).isCloseTo(.4 - .11, within(1e-12));
        int other = model.environment().landscape(0).moduleMask(1);
        programmes.practice[0] ^= Integer.lowestOneBit(other);
        record.look();
        measure(.6, .31, .41, .51, .51, .51, .51, .51, .51, .51, .51, .51);
        assertThat(record.gain(0, 0, 0)).as("that module has not changed").isCloseTo(.5 - .11, within(1e-12));
        assertThat(record.gain(0, 0, 1)).isCloseTo(.1, within(1e-12));
    }

    @Test
    void aCopyIsHeldAgainstTheMeasurementBeforeIt() {
        measure(.1, .2);
        assertThat(record.sinceCopy(0)).isNaN();
        programmes.version[0] = 7;
        record.look();
        measure(.4, .2);
        record.look();
        measure(.5, .2);
        assertThat(record.sinceCopy(0)).isCloseTo(.4, within(1e-12));
    }

    @Test
    void aVariantReplacesAnotherIfItsMeanLessOneStandardErrorIsHigher() {
        // mean .25, standard deviation √.025, standard error .0707, lower bound .1793
        double[] spread = {.05, .15, .25, .35, .45};
        assertThat(better(5, .17, spread)).isEqualTo(B);
        assertThat(better(5, .19, spread)).isEqualTo(A);
    }

    @Test
    void fewerThanFiveCarriersProveNothing() {
        assertThat(better(5, .1, .9, .9, .9, .9, .9)).isEqualTo(B);
        assertThat(better(5, .1, .9, .9, .9, .9)).isEqualTo(A);
        assertThat(better(4, .1, .9, .9, .9, .9, .9))
                .as("of the text's own variant too little is known")
                .isEqualTo(A);
    }
}
