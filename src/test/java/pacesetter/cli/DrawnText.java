package pacesetter.cli;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A text of a drawing and the room its letters take there, measured off the file: position, size, weight and transforms as
 * it says them, widths as the fonts of this machine have them.
 */
record DrawnText(String text, Shape box) {
    private static final FontRenderContext LETTERS = new FontRenderContext(null, true, true);
    private static final Pattern TRANSFORM = Pattern.compile("([a-z]+)\\(([^)]*)\\)");

    /** Texts nearer than this to each other, side by side, are read as one. */
    private static final double APART = .5;

    /** Letters may reach over an edge by as much as no eye sees. */
    private static final double UNSEEN = .3;

    /** All texts of a drawing. */
    static List<DrawnText> of(Path svg) throws IOException {
        List<DrawnText> texts = new ArrayList<>();
        collect(root(svg), new AffineTransform(), new Font(Font.SANS_SERIF, Font.PLAIN, 12), texts);
        return texts;
    }

    /** The page of a drawing. */
    static Rectangle2D page(Path svg) throws IOException {
        Element root = root(svg);
        return new Rectangle2D.Double(
                0, 0, Double.parseDouble(root.getAttribute("width")), Double.parseDouble(root.getAttribute("height")));
    }

    boolean overlaps(DrawnText other) {
        if (!box.getBounds2D().intersects(other.box.getBounds2D())) {
            return false;
        }
        Area common = new Area(box);
        common.intersect(new Area(other.box));
        Rectangle2D bounds = common.getBounds2D();
        return Math.min(bounds.getWidth(), bounds.getHeight()) > UNSEEN;
    }

    boolean isWithin(Rectangle2D page) {
        Rectangle2D bounds = box.getBounds2D();
        return bounds.getMinX() >= -UNSEEN
                && bounds.getMinY() >= -UNSEEN
                && bounds.getMaxX() <= page.getMaxX() + UNSEEN
                && bounds.getMaxY() <= page.getMaxY() + UNSEEN;
    }

    private static Element root(Path svg) throws IOException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((name, system) -> new InputSource(new StringReader("")));
            return builder.parse(svg.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(svg.toString(), e);
        }
    }

    private static void collect(Element element, AffineTransform outside, Font inherited, List<DrawnText> texts) {
        AffineTransform transform = new AffineTransform(outside);
        transform.concatenate(transform(element.getAttribute("transform")));
        Font font = font(element.getAttribute("style"), inherited);
        if (element.getTagName().equals("text")) {
            add(element, transform, font, texts);
            return;
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                collect(inner, transform, font, texts);
            }
        }
    }

    private static void add(Element element, AffineTransform transform, Font font, List<DrawnText> texts) {
        String text = element.getTextContent();
        if (text.isBlank()) {
            return;
        }
        double x = number(element.getAttribute("x"));
        double y = number(element.getAttribute("y"));
        Rectangle2D ink = font.createGlyphVector(LETTERS, text).getVisualBounds();
        Rectangle2D room = new Rectangle2D.Double(
                x + ink.getX() - APART, y + ink.getY(), ink.getWidth() + 2 * APART, ink.getHeight());
        texts.add(new DrawnText(text, transform.createTransformedShape(room)));
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static Font font(String style, Font inherited) {
        Font font = inherited;
        Matcher size = Pattern.compile("font-size:([0-9.]+)px").matcher(style);
        if (size.find()) {
            font = font.deriveFont(Float.parseFloat(size.group(1)));
        }
        Matcher weight = Pattern.compile("font-weight:(bold|normal)").matcher(style);
        if (weight.find()) {
            font = font.deriveFont(weight.group(1).equals("bold") ? Font.BOLD : Font.PLAIN);
        }
        return font;
    }

    private static AffineTransform transform(String text) {
        AffineTransform all = new AffineTransform();
        Matcher parts = TRANSFORM.matcher(text);
        while (parts.find()) {
            double[] n = Pattern.compile("[ ,]+")
                    .splitAsStream(parts.group(2).strip())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            all.concatenate(
                    switch (parts.group(1)) {
                        case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
                        case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
                        case "rotate" ->
                            n.length > 1
                                    ? AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2])
                                    : AffineTransform.getRotateInstance(Math.toRadians(n[0]));
                        case "matrix" -> new AffineTransform(n);
                        default -> throw new IllegalArgumentException(text);
                    });
        }
        return all;
    }
}
