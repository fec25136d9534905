package pacesetter.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of the pages to hand on: those that it is told, and all that their links lead to. Files that are no pages
 * are copied, unless the download has them in their place anyway. A link that leads nowhere ends the build.
 */
final class Pages {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> Pages::makeReachable)
            .build();

    /** What the download has beside the pages, under the same paths as the project. */
    private static final List<Path> ANYWAY =
            List.of(Path.of("scenarios"), Path.of("results"), Path.of("LICENSE"), Path.of("CITATION.cff"));

    private static final Path START = Path.of("src/dist");
    private static final Path DOCS = Path.of("src/docs");
    private static final Path README = Path.of("README.md");

    /** The program as it is called in the project. */
    private static final Pattern CALL = Pattern.compile("\\btarget[/\\\\]pacesetter(?=\\s|$)");

    private final Path project;
    private final Path download;
    private final String template;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Set<Path> met = new HashSet<>();
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    /** Links to a heading: where each leads, with the page that has it. */
    private final Map<String, Path> wanted = new TreeMap<>();

    private Pages(Path project, Path download) throws IOException {
        this.project = project;
        this.download = download;
        this.template = Files.readString(project.resolve(START).resolve("page.html"));
    }

    /** @param arguments the project, the folder of the download, the pages to begin with */
    public static void main(String[] arguments) throws IOException {
        Pages pages = new Pages(Path.of(arguments[0]), Path.of(arguments[1]));
        for (String page : List.of(arguments).subList(2, arguments.length)) {
            pages.reach(Path.of(page), page);
        }
        pages.write();
    }

    private void write() throws IOException {
        reach(START.resolve("page.css"), "the style");
        while (!waiting.isEmpty()) {
            Path source = waiting.remove();
            Path target = download.resolve(place(source));
            Files.createDirectories(target.resolveSibling(""));
            if (isPage(source)) {
                Files.writeString(target, page(source));
            } else {
                Files.copy(project.resolve(source), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Set<String> broken = new TreeSet<>();
        wanted.forEach((link, page) -> {
            Path source = Path.of(link.substring(0, link.indexOf('#')));
            if (!anchors.getOrDefault(source, Set.of()).contains(link.substring(link.indexOf('#') + 1))) {
                broken.add(page + ": no heading " + link);
            }
        });
        if (!broken.isEmpty()) {
            throw new IOException("links that lead nowhere: " + broken);
        }
    }

    private String page(Path source) throws IOException {
        Node document = PARSER.parse(Files.readString(project.resolve(source)));
        document.accept(new Rewriting(source));
        String content = RENDERER.render(document);
        anchors.put(
                source,
                Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(content)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .collect(Collectors.toSet()));
        String title = content.replaceFirst("(?s).*?<h1[^>]*>(.*?)</h1>.*", "$1");
        return template.replace("{{language}}", source.toString().contains("_zh.") ? "zh-CN" : "en")
                .replace("{{title}}", title.replaceAll("<[^>]+>", ""))
                .replace("{{start}}", relative(source, START.resolve("README.md")))
                .replace("{{start_zh}}", relative(source, START.resolve("README_zh.md")))
                .replace("{{documentation}}", relative(source, README))
                .replace("{{style}}", relative(source, START.resolve("page.css")))
                .replace("{{content}}", content);
    }

    /** Where the download has a file of the project. */
    private static Path place(Path source) {
        Path path = source;
        if (source.equals(README)) {
            return Path.of("doc/index.html");
        } else if (source.startsWith(START)) {
            path = isPage(source) ? START.relativize(source) : Path.of("doc").resolve(START.relativize(source));
        } else if (isPage(source) || ANYWAY.stream().noneMatch(source::startsWith)) {
            path = Path.of("doc").resolve(source.startsWith(DOCS) ? DOCS.relativize(source) : source);
        }
        return path.resolveSibling(path.getFileName().toString().replaceFirst("\\.md$", ".html"));
    }

    private static boolean isPage(Path source) {
        return source.toString().endsWith(".md");
    }

    private static String relative(Path from, Path to) {
        return place(from).resolveSibling("").relativize(place(to)).toString().replace('\\', '/');
    }

    private void reach(Path source, String link) throws IOException {
        if (!Files.isRegularFile(project.resolve(source))) {
            throw new IOException("no file for the link " + link + ": " + source);
        }
        boolean comesAnyway = !isPage(source) && ANYWAY.stream().anyMatch(source::startsWith);
        if (met.add(source) && !comesAnyway) {
            waiting.add(source);
        }
    }

    /** What may be wider than the screen can be moved by the keyboard too. */
    private static void makeReachable(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }

    /** Leads links to where things are in the download, and calls the program by its name alone. */
    private final class Rewriting extends AbstractVisitor {
        private final Path page;

        Rewriting(Path page) {
            this.page = page;
        }

        @Override
        public void visit(Link link) {
            link.setDestination(rewritten(link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(rewritten(image.getDestination()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(called(code.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            block.setLiteral(called(block.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock block) {
            block.setLiteral(called(block.getLiteral()));
        }

        private String rewritten(String destination) {
            if (URI.create(destination).isAbsolute()) {
                return destination;
            }
            int hash = destination.indexOf('#');
            String path = hash < 0 ? destination : destination.substring(0, hash);
            String anchor = hash < 0 ? "" : destination.substring(hash);
            Path to = path.isEmpty() ? page : page.resolveSibling(path).normalize();
            try {
                reach(to, page + ": " + destination);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (!anchor.isEmpty()) {
                wanted.put(to + URLDecoder.decode(anchor, StandardCharsets.UTF_8), page);
            }
            return path.isEmpty() ? anchor : relative(page, to) + anchor;
        }

        /** Code that also builds the program means the one in the project. */
        private String called(String code) {
            return code.contains("mvn ") ? code : CALL.matcher(code).replaceAll("pacesetter");
        }
    }
}
