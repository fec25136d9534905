package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.Landscape;

/** What regions gained since they took what they have, as it was measured. */
final class TrackRecordTest {
    private static final int A = 1; // variants of module 0
    private static final int B = 2;
    private static final int REGIONS = 12;

    private final Landscape landscape =
            Worlds.with(Map.of()).size(REGIONS, 1, 1).world(1).domain(0).landscape();
    private final int[] practice = new int[REGIONS];
    private final int[] version = new int[REGIONS];
    private final double[] measured = new double[REGIONS];
    private final BitSet changed = new BitSet();
    private final TrackRecord record = fresh();

    private TrackRecord fresh() {
        return new TrackRecord(landscape, new Marks(practice), new Marks(version), changed, new Readings(measured));
    }

    /** Looks at everybody. */
    private void look(TrackRecord at) {
        changed.set(0, REGIONS);
        at.look();
    }

    private void measure(double... now) {
        System.arraycopy(now, 0, measured, 0, now.length);
        record.measured();
    }

    /** Everybody starts with the legacy of module 0, five then take A, some B, and are measured. */
    private int better(int carriersOfA, double ofA, double... ofB) {
        Arrays.fill(practice, 0);
        TrackRecord fresh = fresh();
        Arrays.fill(measured, .1);
        fresh.measured();
        Arrays.fill(practice, 0, carriersOfA, A);
        Arrays.fill(practice, 5, 5 + ofB.length, B);
        look(fresh);
        Arrays.fill(measured, 0, carriersOfA, .1 + ofA);
        for (int i = 0; i < ofB.length; i++) {
            measured[5 + i] = .1 + ofB[i];
        }
        fresh.measured();
        return fresh.better(0, A);
    }

    @Test
    void aGainIsTheChangeLessThatOfTheOthers() {
        measure(.1, .2, .3, .4, .4, .4, .4, .4, .4, .4, .4, .4);
        practice[0] ^= A;
        look(record);
        assertThat(record.gain(1, 0)).as("held from the start").isNaN();
        measure(.5, .31, .41, .51, .51, .51, .51, .51, .51, .51, .51, .51);
        assertThat(record.gain(0, 0)).isCloseTo(.4 - .11, within(1e-12));
        practice[0] ^= Integer.lowestOneBit(landscape.moduleMask(1));
        look(record);
        measure(.6, .31, .41, .51, .51, .51, .51, .51, .51, .51, .51, .51);
        assertThat(record.gain(0, 0)).as("that module has not changed").isCloseTo(.5 - .11, within(1e-12));
        assertThat(record.gain(0, 1)).isCloseTo(.1, within(1e-12));
    }

    @Test
    void aCopyIsHeldAgainstTheMeasurementBeforeIt() {
        measure(.1, .2);
        assertThat(record.sinceCopy(0)).isNaN();
        version[0] = 7;
        look(record);
        measure(.4, .2);
        look(record);
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
