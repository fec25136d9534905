package pacesetter.gui.map;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import pacesetter.gui.look.Palette;
import pacesetter.text.Language;
import pacesetter.text.Term;

/** The three senses in which a region leads a domain, each with its own mark, told apart by shape as well as colour. */
enum Lead {
    TRUE("true leader (best practice)", "真实领跑者（做法最优）"),
    MEASURED("measured leader", "测得领跑者"),
    TITLED("titled leader", "命名领跑者");

    private final String en;
    private final String zh;

    Lead(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** One word for it. */
    String word(Language language) {
        return switch (this) {
            case TRUE -> language.of(Term.TRUE_LEAD);
            case MEASURED -> language.of(Term.MEASURED_LEAD);
            case TITLED -> language.of(Term.TITLE);
        };
    }

    String text(Language language) {
        return language.of(en, zh);
    }

    Color color(Palette palette) {
        return switch (this) {
            case TRUE -> palette.first();
            case MEASURED -> palette.second();
            case TITLED -> palette.third();
        };
    }

    /** A disc, a triangle or a star around a point. */
    Shape mark(double x, double y, double radius) {
        return switch (this) {
            case TRUE -> new Ellipse2D.Double(x - .85 * radius, y - .85 * radius, 1.7 * radius, 1.7 * radius);
            case MEASURED -> corners(x, y + .15 * radius, radius, 3, 1);
            case TITLED -> corners(x, y, 1.15 * radius, 5, .45);
        };
    }

    /** A star of so many points; its inner corners lie at a share of the radius, 1 makes it a polygon. */
    private static Shape corners(double x, double y, double radius, int points, double inner) {
        Path2D path = new Path2D.Double();
        int steps = inner == 1 ? points : 2 * points;
        for (int i = 0; i < steps; i++) {
            double turn = 2 * Math.PI * i / steps - Math.PI / 2;
            double r = inner != 1 && i % 2 == 1 ? inner * radius : radius;
            double px = x + r * Math.cos(turn);
            double py = y + r * Math.sin(turn);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
