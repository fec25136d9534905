package pacesetter.model.ground;

import java.util.Arrays;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.LandscapeParameters;

/**
 * The shape of a domain's landscape (S1; Kauffman 1993; Lazer and Friedman 2007): which elements each element's
 * contribution depends on. The value of a practice is the mean of its elements' contributions, each in [0, 1). The
 * provincial contributions are a table; a region's are the provincial ones with probability ρ, else its own, found by
 * hashing, so that no table per region is kept. Immutable.
 */
public final class Landscape {
    private static final int CHUNK = 7;
    private static final int CHUNK_MASK = (1 << CHUNK) - 1;

    private final int bits;
    private final int width; // K + 1, bits of a component's state
    private final int chunks; // of a practice
    private final int perWord; // components whose states fit a word
    private final int words;
    private final long[] states; // [(word * chunks + chunk) << CHUNK | chunk of a practice], its share of the states
    private final int[][] dependents; // [bit] components that depend on it
    private final int[] moduleMasks; // [module] its bits
    private final int[] moduleEnds; // [module] first component behind it
    private final int[] shifts; // [component] place of its state in its word
    private final double correlation;
    private final long shared; // correlation · 2^32: lower halves of draws below it share the provincial entry

    /** @param partners by component, what its contribution depends on, itself first */
    Landscape(LandscapeParameters shape, int[][] partners) {
        bits = shape.bits();
        width = shape.interactions() + 1;
        chunks = (bits + CHUNK - 1) / CHUNK;
        perWord = Math.min(bits, Long.SIZE / width);
        words = (bits + perWord - 1) / perWord;
        correlation = shape.correlation();
        shared = (long) StrictMath.ceil(correlation * 0x1p32);
        shifts = new int[bits];
        for (int component = 0; component < bits; component++) {
            shifts[component] = (component % perWord) * width;
        }
        states = new long[(words * chunks) << CHUNK];
        dependents = new int[bits][];
        int[] counts = new int[bits];
        int[][] found = new int[bits][bits];
        for (int component = 0; component < bits; component++) {
            for (int place = 0; place < width; place++) {
                int bit = partners[component][place];
                addToStates(component, place, bit);
                if (counts[bit] == 0 || found[bit][counts[bit] - 1] != component) {
                    found[bit][counts[bit]++] = component;
                }
            }
        }
        for (int bit = 0; bit < bits; bit++) {
            dependents[bit] = Arrays.copyOf(found[bit], counts[bit]);
        }
        moduleMasks = new int[shape.modules()];
        moduleEnds = new int[shape.modules()];
        for (int bit = 0; bit < bits; bit++) {
            moduleMasks[module(shape, bit)] |= 1 << bit;
            moduleEnds[module(shape, bit)] = bit + 1;
        }
    }

    private void addToStates(int component, int place, int bit) {
        long share = 1L << ((component % perWord) * width + place);
        int at = ((component / perWord) * chunks + bit / CHUNK) << CHUNK;
        for (int value = 0; value <= CHUNK_MASK; value++) {
            if (((value >>> (bit % CHUNK)) & 1) != 0) {
                states[at + value] |= share;
            }
        }
    }

    /** The module of a bit; modules are runs of bits of about equal length. */
    static int module(LandscapeParameters shape, int bit) {
        return bit * shape.modules() / shape.bits();
    }

    /** Position of the n-th one (from 0) in a word. */
    public static int nthBit(int word, int n) {
        int rest = word;
        for (int i = 0; i < n; i++) {
            rest &= rest - 1;
        }
        return Integer.numberOfTrailingZeros(rest);
    }

    /** Bits of a practice, N. */
    public int bits() {
        return bits;
    }

    /** Entries of a table of contributions, N · 2^(K+1). */
    public int entries() {
        return bits << width;
    }

    /** The modules' bits. */
    public int moduleMask(int module) {
        return moduleMasks[module];
    }

    public int modules() {
        return moduleMasks.length;
    }

    /** The bits of a mask that lie in one module, drawn among the modules that have any; 0 for 0. */
    public int oneModule(int mask, Stream draws, int index) {
        int candidates = 0;
        for (int module = 0; module < moduleMasks.length; module++) {
            candidates |= (moduleMasks[module] & mask) != 0 ? 1 << module : 0;
        }
        int draw = draws.below(index, Math.max(1, Integer.bitCount(candidates)));
        return candidates == 0 ? 0 : moduleMasks[nthBit(candidates, draw)] & mask;
    }

    /** The provincial table at the start: uniform contributions. */
    double[] provincial(Seed seed, int domain) {
        Stream draws = seed.stream(Purpose.PROVINCIAL_ENTRY, domain);
        double[] table = new double[entries()];
        for (int entry = 0; entry < table.length; entry++) {
            table[entry] = draws.uniform(entry);
        }
        return table;
    }

    /** Mask of the bits a component depends on. */
    int scope(int component) {
        int scope = 0;
        for (int bit = 0; bit < bits; bit++) {
            scope |= Arrays.binarySearch(dependents[bit], component) >= 0 ? 1 << bit : 0;
        }
        return scope;
    }

    /** The component that reads an entry. */
    public int component(int entry) {
        return entry >>> width;
    }

    /** The entry a component of a practice reads. */
    public int entry(int component, int practice) {
        return entry(component, states(words == 1 ? 0 : component / perWord, practice));
    }

    private int entry(int component, long word) {
        return (component << width) | ((int) (word >>> shifts[component]) & ((1 << width) - 1));
    }

    /** The states of all components of a word under a practice, side by side. */
    private long states(int word, int practice) {
        long result = 0;
        int at = (word * chunks) << CHUNK;
        for (int rest = practice, chunk = 0; chunk < chunks; chunk++) {
            result |= states[at + (rest & CHUNK_MASK)];
            rest >>>= CHUNK;
            at += CHUNK_MASK + 1;
        }
        return result;
    }

    /** Whether all regions have the province's landscape. */
    boolean isAlike() {
        return correlation >= 1;
    }

    /** Whether a region shares a provincial entry. */
    public boolean shares(Stream region, int entry) {
        return correlation >= 1 || (region.bits(entry) & 0xffffffffL) < shared;
    }

    /** A region's contribution of an entry; without a branch on the draw, which would be mispredicted. */
    double contribution(double[] provincial, Stream region, int entry) {
        if (correlation >= 1) {
            return provincial[entry];
        }
        long draw = region.bits(entry);
        long ownMask = ~(((draw & 0xffffffffL) - shared) >> 63);
        long own = Double.doubleToRawLongBits(Stream.upper(draw));
        long common = Double.doubleToRawLongBits(provincial[entry]);
        return Double.longBitsToDouble((own & ownMask) | (common & ~ownMask));
    }

    /** Value of a practice in a region, mean contribution. */
    public double value(double[] provincial, Stream region, int practice) {
        double sum = 0;
        for (int word = 0, component = 0; word < words; word++) {
            long states = states(word, practice);
            for (int place = 0; place < perWord && component < bits; place++, component++) {
                sum += contribution(provincial, region, entry(component, states));
            }
        }
        return sum / bits;
    }

    /** Value of a practice in the province at large. */
    public double value(double[] provincial, int practice) {
        double sum = 0;
        for (int word = 0, component = 0; word < words; word++) {
            long states = states(word, practice);
            for (int place = 0; place < perWord && component < bits; place++, component++) {
                sum += provincial[entry(component, states)];
            }
        }
        return sum / bits;
    }

    /** What changing one bit of a practice adds to its value in a region. */
    public double gain(double[] provincial, Stream region, int practice, int bit) {
        int changed = practice ^ (1 << bit);
        double sum = 0;
        int word = -1;
        long after = 0;
        long before = 0;
        for (int component : dependents[bit]) {
            if (component >= (word + 1) * perWord) { // states are found once a word, not once a component
                word = component / perWord;
                after = states(word, changed);
                before = states(word, practice);
            }
            sum += contribution(provincial, region, entry(component, after))
                    - contribution(provincial, region, entry(component, before));
        }
        return sum / bits;
    }

    /** The module whose components contribute least on average to a practice in a region; the first of equals. */
    public int worstModule(double[] provincial, Stream region, int practice) {
        if (moduleEnds.length == 1) {
            return 0;
        }
        int word = 0;
        long states = states(0, practice);
        int worst = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int module = 0, component = 0; module < moduleEnds.length; module++) {
            int first = component;
            double sum = 0;
            for (; component < moduleEnds[module]; component++) {
                if (component == (word + 1) * perWord) {
                    states = states(++word, practice);
                }
                sum += contribution(provincial, region, entry(component, states));
            }
            double mean = sum / (component - first);
            if (mean < least) {
                least = mean;
                worst = module;
            }
        }
        return worst;
    }

    /**
     * The best practice in the province at large among those that use free bits only (the rest 0), by walking all of them
     * in Gray code order. Bits with few dependents flip most often.
     */
    int best(double[] provincial, int free) {
        int[] order = order(free);
        double sum = value(provincial, 0) * bits;
        int practice = 0;
        int best = 0;
        double highest = sum;
        for (long step = 1; step < 1L << order.length; step++) {
            int bit = order[Long.numberOfTrailingZeros(step)];
            int changed = practice ^ (1 << bit);
            for (int component : dependents[bit]) {
                sum += provincial[entry(component, changed)] - provincial[entry(component, practice)];
            }
            practice = changed;
            if (sum > highest) {
                highest = sum;
                best = practice;
            }
        }
        return best;
    }

    private int[] order(int free) {
        Integer[] order = new Integer[Integer.bitCount(free)];
        for (int i = 0; i < order.length; i++) {
            order[i] = nthBit(free, i);
        }
        Arrays.sort(order, (a, b) -> dependents[a].length - dependents[b].length);
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
