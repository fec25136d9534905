package pacesetter.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import pacesetter.text.Language;

/** The page of the model as the simple HTML that a window can show. */
public final class ModelHtml {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private ModelHtml() {}

    /** The body of the page; links to other pages are their names. */
    public static String page(Language language) {
        Parser parser = Parser.builder().extensions(TABLES).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .softbreak(language.of(" ", "")) // Chinese has no spaces between words
                .build();
        return renderer.render(parser.parse(ModelPage.page(language)))
                .replace("<table>", "<table border=1 cellspacing=0 cellpadding=4>");
    }
}
