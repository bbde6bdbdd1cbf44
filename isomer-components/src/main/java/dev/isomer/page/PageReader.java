package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.ReadContext;
import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads page files; never throws on content, but reports. */
public final class PageReader {
    private static final int DEEPEST_ELEMENT = 256;
    private static final int SHELL = 2;

    private final BlockTypes types;

    public PageReader(BlockTypes types) {
        this.types = Objects.requireNonNull(types, "types");
    }

    /** Reads a page; the empty text is a page without anything. */
    public PageReading read(String text) {
        PageParts parts = PageParts.of(text);
        PageSource source = new PageSource(text, parts);
        List<Diagnostic> diagnostics = new ArrayList<>();
        FrontMatter frontMatter = FrontMatterReader.read(source, diagnostics);
        List<Block> blocks = readBody(source, diagnostics);
        source.complete(frontMatter, blocks);
        return new PageReading(Page.read(frontMatter, blocks, source), diagnostics);
    }

    /** Reads page content that has no front matter: all of the text is body. */
    public PageReading readBody(String html) {
        PageSource source = new PageSource(html, new PageParts(0, 0, 0));
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Block> blocks = readBody(source, diagnostics);
        source.complete(FrontMatter.empty(), blocks);
        return new PageReading(Page.read(FrontMatter.empty(), blocks, source), diagnostics);
    }

    /** Reads a page from bytes; those that are not UTF-8 are kept and reported. */
    public PageReading read(byte[] bytes) {
        String text = FileEncoding.decode(bytes);
        PageReading reading = read(text);
        int foreign = FileEncoding.firstForeignByte(text);
        if (foreign < 0) {
            return reading;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.add(
                0,
                Diagnostic.warning(
                                "not-utf-8",
                                "The file holds bytes that are not UTF-8.",
                                "They are kept when it is written, and shown as U+FFFD; save the file as UTF-8")
                        .at(
                                reading.page().source() == null
                                        ? null
                                        : reading.page().source().position(foreign)));
        return new PageReading(reading.page(), diagnostics);
    }

    private List<Block> readBody(PageSource source, List<Diagnostic> diagnostics) {
        String body = source.text().substring(source.parts().bodyStart());
        if (body.isBlank()) {
            return List.of();
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST_ELEMENT);
        Element root = Document.createShell("").body();
        root.appendChildren(parser.parseFragmentInput(withoutEndMarks(body, source, diagnostics), root, ""));
        NodeTracker tracker = new NodeTracker(
                source,
                diagnostics,
                root,
                source.parts().bodyStart(),
                source.text().length());
        reportDepth(root, tracker);
        return new ReadContext(types, tracker).readChildren(root, 0);
    }

    /** The parser lays deeper elements beside each other. */
    private static void reportDepth(Element root, NodeTracker tracker) {
        Node[] tooDeep = new Node[1];
        root.traverse((node, depth) -> {
            if (depth >= DEEPEST_ELEMENT - SHELL && tooDeep[0] == null && node instanceof Element) {
                tooDeep[0] = node;
            }
        });
        if (tooDeep[0] != null) {
            tracker.report(
                    Diagnostic.warning(
                            "elements-too-deep",
                            "Elements are nested " + (DEEPEST_ELEMENT - SHELL) + " deep or deeper.",
                            "They are kept when the page is written unchanged, and shown beside each other; flatten them"),
                    tooDeep[0]);
        }
    }

    /** U+FFFF is the end of input for the parser: all behind it would be lost. */
    private static String withoutEndMarks(String body, PageSource source, List<Diagnostic> diagnostics) {
        int mark = body.indexOf('\uffff');
        if (mark < 0) {
            return body;
        }
        diagnostics.add(Diagnostic.warning(
                        "noncharacter-replaced",
                        "The body holds U+FFFF, which is no character.",
                        "It is kept when the page is written, and shown as U+FFFD; remove it")
                .at(source.position(source.parts().bodyStart() + mark)));
        return body.replace('\uffff', '\ufffd');
    }
}
