package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Parses HTML that stands in a page. */
public final class HtmlContent {
    /** How deep elements may stand in each other; the parser lays deeper ones beside each other. */
    public static final int DEEPEST_ELEMENT = 254;

    private static final int SHELL = 2;

    private HtmlContent() {}

    /** What a browser would see in the body of a page; nodes know their place in the HTML. */
    public static Element parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST_ELEMENT + SHELL);
        Element root = Document.createShell("").body();
        // U+FFFF is the end of input for the parser.
        root.appendChildren(parser.parseFragmentInput(html.replace('\uffff', '\ufffd'), root, ""));
        return root;
    }

    /** The blocks in HTML that stands in no file. */
    static List<Block> read(String html, BlockTypes types, Consumer<Diagnostic> diagnostics) {
        return new ReadContext(types, new NoSource(diagnostics)).readChildren(parse(html), 0);
    }

    private record NoSource(Consumer<Diagnostic> diagnostics) implements SourceTracker {
        @Override
        public void read(Object part, Node first, Node last) {}

        @Override
        public void report(Diagnostic diagnostic, Node node) {
            diagnostics.accept(diagnostic);
        }

        @Override
        public List<SiblingRun> runs(List<Node> siblings) {
            return siblings.isEmpty() ? List.of() : List.of(new SiblingRun(siblings, false, siblings.get(0)));
        }
    }
}
