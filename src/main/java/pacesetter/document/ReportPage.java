package pacesetter.document;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pacesetter.text.Language;

/**
 * Studies as one HTML page that stands alone: both languages, style, script and charts are in it, and its security policy lets
 * nothing else in. Whatever comes from a scenario or from results is escaped by the template.
 */
public final class ReportPage {
    private ReportPage() {}

    /**
     * The page.
     *
     * @param version of the program that writes it
     * @param command that writes it again
     * @param first language that is shown until the reader chooses
     */
    public static String of(List<Reported> studies, String version, String command, Language first) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        List<Map<String, Object>> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            pages.add(page(studies, command, language));
        }
        Map<String, Object> whole = new LinkedHashMap<>(pages.get(first.ordinal()));
        whole.put("english", first == Language.EN);
        whole.put("version", version);
        whole.put("style", style);
        whole.put("script", script);
        whole.put("styleHash", hash(style));
        whole.put("scriptHash", hash(script));
        whole.put("pages", pages);
        return Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .compile(resource("report.html"))
                .execute(whole);
    }

    private static Map<String, Object> page(List<Reported> studies, String command, Language language)
            throws IOException {
        String code = language.name().toLowerCase(Locale.ROOT);
        List<Map<String, Object>> told = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            told.add(new StudyView(studies.get(i), code + "-" + i, command, language).values());
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("code", code);
        page.put("lang", language == Language.EN ? "en" : "zh-CN");
        page.put("title", told.get(0).get("title"));
        page.put("several", studies.size() > 1);
        page.put("w", PageWords.in(language));
        page.put("studies", told);
        return page;
    }

    /** A text's hash as a security policy names it. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
