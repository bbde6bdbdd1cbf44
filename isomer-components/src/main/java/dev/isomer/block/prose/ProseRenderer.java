package dev.isomer.block.prose;

import dev.isomer.block.BlockRenderer;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderMemo;
import dev.isomer.html.HtmlWriter;
import java.util.List;

/** Renders prose, node by node. */
final class ProseRenderer implements BlockRenderer<Prose> {

    @Override
    public void render(Prose prose, HtmlWriter out, RenderContext context) {
        if (prose.isEmpty()) {
            return; // the one that all share must not remember an application
        }
        RenderMemo memo = prose.memo();
        if (!memo.copy(out, context)) {
            prose.remember(memo.render(out, context, () -> new ProseTreeWriter(out, context).nodes(prose.nodes())));
        }
    }

    /** Writes the nodes of one prose. */
    private static final class ProseTreeWriter {
        private final HtmlWriter out;
        private final RenderContext context;
        private final ElementWriter elements;
        private final boolean isForFile;

        ProseTreeWriter(HtmlWriter out, RenderContext context) {
            this.out = out;
            this.context = context;
            this.elements = new ElementWriter(out, context);
            this.isForFile = context.isForFile();
        }

        void nodes(List<ProseNode> nodes) {
            for (int i = 0; i < nodes.size(); i++) { // without an iterator
                node(nodes.get(i));
            }
        }

        private void node(ProseNode node) {
            if (node instanceof ProseText text) {
                out.text(text.text());
            } else if (node instanceof ProseElement element) {
                element(element);
            } else if (node instanceof ProseBlock place) {
                context.render(place.block(), out);
            } else if (isForFile) {
                source(node);
            } else {
                elements.reportDropped(node);
            }
        }

        private void source(ProseNode node) {
            if (node instanceof ProseComment comment) {
                out.comment(comment.source());
            } else if (node instanceof ProseRawText raw) {
                out.rawText(raw.source());
            }
        }

        private void keep(ProseElement element) {
            boolean isNoted = isForFile && ProseElement.isPart(element);
            if (isNoted) {
                context.before(element);
            }
            elements.open(element);
            nodes(element.children());
            elements.close(element);
            if (isNoted) {
                context.after(element);
            }
        }

        private void element(ProseElement element) {
            switch (elements.verdict(element)) {
                case KEEP -> keep(element);
                case UNWRAP -> {
                    elements.reportDropped(element);
                    nodes(element.children());
                }
                case DROP -> elements.reportDropped(element);
            }
        }
    }
}
