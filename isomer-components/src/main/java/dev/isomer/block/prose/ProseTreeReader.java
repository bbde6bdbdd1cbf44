package dev.isomer.block.prose;

import dev.isomer.block.Block;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import dev.isomer.block.SiblingRun;
import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns parsed nodes into a prose tree; the parser has bounded their depth. */
final class ProseTreeReader {
    private final ReadContext context;
    private final InlineSpace space = new InlineSpace();

    ProseTreeReader(ReadContext context) {
        this.context = context;
    }

    /** Reads the nodes from the cursor up to one that ends the run, or to the next block. */
    List<ProseNode> run(NodeCursor cursor, Predicate<Node> ends) {
        List<ProseNode> nodes = new ArrayList<>();
        while (cursor.node() != null && !ends.test(cursor.node())) {
            if (cursor.index() > 0 && !nodes.isEmpty() && startsBlock(cursor)) {
                break;
            }
            Node node = cursor.node();
            cursor.advance();
            node(node, nodes);
        }
        space.trimEnd(nodes);
        while (cursor.index() > 0 && InlineSpace.isBlank(cursor.previous())) {
            cursor.reset(cursor.index() - 1);
        }
        return nodes;
    }

    private boolean startsBlock(NodeCursor cursor) {
        int start = cursor.index();
        boolean starts = context.readBlock(cursor) != null;
        cursor.reset(start);
        return starts;
    }

    ProseElement element(Element element) {
        context.reportUnrecognized(element);
        String name = element.normalName();
        boolean block = FlowElements.isBlock(name);
        if (block || name.equals("br")) {
            space.startOfLine();
        }
        List<ProseNode> children = isPreformatted(name) ? preformatted(element) : children(element);
        if (block) {
            space.startOfLine();
            if (!FlowElements.isHeading(name) && !name.equals("pre")) {
                space.leaveOutEnd(children);
            }
        } else if (FlowElements.isBox(name)) {
            space.behindBox();
        }
        ProseElement read = new ProseElement(name, attributes(element), children);
        return ProseElement.isPart(read) ? context.track(read, element) : read;
    }

    private static boolean isPreformatted(String name) {
        return name.equals("pre") || name.equals("textarea");
    }

    private List<ProseNode> preformatted(Element element) {
        space.enterPreformatted();
        List<ProseNode> children = children(element);
        space.leavePreformatted();
        return children;
    }

    private List<ProseNode> children(Element element) {
        List<ProseNode> children = new ArrayList<>(element.childNodeSize());
        for (SiblingRun run : context.runs(element.childNodes())) {
            if (run.isEntangled() && !context.isEntangled()) {
                context.entangled(() -> read(run.nodes(), children));
            } else {
                read(run.nodes(), children);
            }
        }
        return children;
    }

    /** Reads nodes that stand beside each other. */
    List<ProseNode> all(List<Node> nodes) {
        List<ProseNode> all = read(nodes, new ArrayList<>(nodes.size()));
        space.trimEnd(all);
        return all;
    }

    private List<ProseNode> read(List<Node> nodes, List<ProseNode> siblings) {
        NodeCursor cursor = new NodeCursor(nodes);
        boolean room = context.hasRoomFor(1);
        while (cursor.node() != null) {
            Node first = cursor.node();
            Block block = room ? context.readBlockInProse(cursor) : null;
            if (block != null) {
                if (first instanceof Element element && FlowElements.isBlock(element.normalName())) {
                    space.trimEnd(siblings);
                }
                siblings.add(new ProseBlock(block));
                space.behindBlock(first);
            } else {
                cursor.advance();
                node(first, siblings);
            }
        }
        space.endText();
        return siblings;
    }

    private void node(Node node, List<ProseNode> siblings) {
        if (node instanceof TextNode text) {
            space.add(text, siblings);
        } else if (node instanceof Element element) {
            if (FlowElements.isBlock(element.normalName()) && space.isCollapsed()) {
                space.trimEnd(siblings);
            }
            siblings.add(element(element));
        } else if (node instanceof DataNode data) {
            siblings.add(new ProseRawText(data.getWholeData()));
        } else if (node instanceof Comment comment) {
            siblings.add(new ProseComment(comment.getData()));
        }
    }

    private static Attributes attributes(Element element) {
        if (element.attributesSize() == 0) {
            return Attributes.none();
        }
        String[] namesAndValues = new String[element.attributesSize() * 2];
        int i = 0;
        for (Attribute attribute : element.attributes()) {
            namesAndValues[i++] = attribute.getKey();
            namesAndValues[i++] = attribute.getValue();
        }
        return Attributes.of(namesAndValues);
    }
}
