package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads the blocks in HTML that stands in no file. */
final class HtmlContent {
    private static final int DEEPEST_ELEMENT = 256;

    private HtmlContent() {}

    static List<Block> read(String html, BlockTypes types, Consumer<Diagnostic> diagnostics) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST_ELEMENT);
        Element root = Document.createShell("").body();
        // U+FFFF is the end of input for the parser.
        root.appendChildren(parser.parseFragmentInput(html.replace('\uffff', '\ufffd'), root, ""));
        return new ReadContext(types, new NoSource(diagnostics)).readChildren(root, 0);
    }

    private record NoSource(Consumer<Diagnostic> diagnostics) implements SourceTracker {
        @Override
        public void read(Block block, Node first, Node last) {}

        @Override
        public void report(Diagnostic diagnostic, Node node) {
            diagnostics.accept(diagnostic);
        }
    }
}
