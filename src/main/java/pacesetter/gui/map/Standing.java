package pacesetter.gui.map;

import java.awt.Color;
import java.util.Locale;
import pacesetter.gui.look.Palette;
import pacesetter.model.Status;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** Where a programme stands, in the order of a map's key; all colours but the first two are Okabe and Ito's (2008). */
enum Standing {
    NOTHING(0xDADDE1, 0x34383E, "as before", "未改"),
    DROPPED(0x8A8D93, 0x75797F, Term.GIVEN_UP),
    PAPER(0xE69F00, 0xE69F00, Term.ON_PAPER),
    ROLLOUT(0x9AD4F5, 0x8FCBEF, "being rolled out", "铺开中"),
    IN_FORCE(0x0072B2, 0x2A86C8, Term.IN_FORCE),
    DELIVERS(0x009E73, 0x12B083, "delivered its own way", "自有做法见效"),
    PIONEER(0xCC79A7, 0xCC79A7, Term.PIONEER);

    private final Color light;
    private final Color dark;
    private final String en;
    private final String zh;

    Standing(int light, int dark, Term term) {
        this(light, dark, term.word().en(), term.word().zh());
    }

    Standing(int light, int dark, String en, String zh) {
        this.light = new Color(light);
        this.dark = new Color(dark);
        this.en = en;
        this.zh = zh;
    }

    static Standing of(Snapshot seen, int region, int domain) {
        if (seen.isOriginator(region, domain)) {
            return PIONEER;
        }
        Status status = seen.status(region, domain);
        if (status == Status.IN_FORCE) {
            return IN_FORCE;
        }
        if (seen.delivers(region, domain)) {
            return DELIVERS;
        }
        return switch (status) {
            case ROLLOUT -> ROLLOUT;
            case PAPER, PLAQUE -> PAPER;
            case DROPPED -> DROPPED;
            case NONE, IN_FORCE -> NOTHING;
        };
    }

    Color color(Palette palette) {
        return palette == Palette.DARK ? dark : light;
    }

    Name word() {
        return new Name(en, zh);
    }

    /** What the word does not say, and the glossary neither. */
    Name about() {
        return this == NOTHING ? new Name("Nothing has been changed here.", "此处没有任何改变。") : new Name("", "");
    }

    /** In tables. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isCovered() {
        return this == IN_FORCE || this == DELIVERS || this == PIONEER;
    }
}
