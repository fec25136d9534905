package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

import pacesetter.text.Coded;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** S11 and S12: copying and follower styles. */
public record CopyingParameters(
        @Parameter(
                value = "0.02",
                unit = "share",
                symbol = "e",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.1),
                en = "Probability that a checklist follower misses an element.",
                zh = "对标清单式追随者漏学一个要素的概率。")
        double errorChecklist,

        @Parameter(
                value = "0.05",
                unit = "share",
                symbol = "e",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.2),
                en = "Probability that any other follower misses an element.",
                zh = "其他追随者漏学一个要素的概率。")
        double errorOther,

        @Parameter(
                value = "1.5",
                max = 100,
                unit = "1",
                neutral = "1",
                from = GUESS,
                en = "Factor on a checklist follower's roll-out speed.",
                zh = "对标清单式追随者铺开速度的倍数。")
        double checklistSpeed,

        @Parameter(
                value = "0.5",
                unit = "share",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.2, high = 0.8),
                en = "Share of regions that follow by checklist.",
                zh = "对标清单式追随者的比例。")
        double shareChecklist,

        @Parameter(
                value = "0.3",
                unit = "share",
                neutral = "0",
                from = GUESS,
                en = "Share of regions that work on hard points; the rest looks for new paths.",
                zh = "攻坚难点式追随者的比例；其余为另辟蹊径。")
        double shareHardPoints,

        @Parameter(
                value = "0.08",
                max = 2,
                unit = "performance",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.02, high = 0.2, log = true),
                en = "Standard deviation of a region's own trial, on either side of the comparison.",
                zh = "地区自行试点比较中每一侧的测量标准差。")
        double trialNoise) {

    /** How a region learns from a leader (S12), beside the shares that the styles are drawn by. */
    public enum Style implements Coded {
        /** Copies every item of a list, several domains at once, without own search (Longyou). */
        CHECKLIST(Term.CHECKLIST, "Copies a list, item by item") {
            @Override
            double share(CopyingParameters copying) {
                return copying.shareChecklist;
            }
        },
        /** Copies, then works on its weakest module (Shangcheng). */
        HARD_POINTS(Term.HARD_POINTS, "Copies, then works on its weakest module") {
            @Override
            double share(CopyingParameters copying) {
                return copying.shareHardPoints;
            }
        },
        /** Takes one module and looks for another way in the rest (Xihu to Yinzhou, Jinhua). */
        NEW_PATH(Term.NEW_PATH, "Takes one module, looks for another way in the rest") {
            @Override
            double share(CopyingParameters copying) {
                return 0;
            }
        };

        /** What the shares of the others leave. */
        static final Style REST = NEW_PATH;

        private final Term term;
        private final String en;

        Style(Term term, String en) {
            this.term = term;
            this.en = en;
        }

        /** Share of regions by the parameter {@code share_} and its code; 0 for the rest, which has none. */
        abstract double share(CopyingParameters copying);

        /**
         * The style of a region that the scenario names none for.
         *
         * @param draw uniform in [0, 1)
         */
        public static Style drawn(CopyingParameters copying, double draw) {
            double below = 0;
            for (Style style : values()) {
                below += style.share(copying);
                if (draw < below) {
                    return style;
                }
            }
            return REST;
        }

        /** What it is called in a sentence. */
        public Name called() {
            return term.word();
        }

        @Override
        public Name meaning() {
            return new Name(en, term.word().zh());
        }
    }
}
