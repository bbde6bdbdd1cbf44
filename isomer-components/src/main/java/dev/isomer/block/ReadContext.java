package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The reading of one page: reads the blocks inside a block and takes reports. */
public final class ReadContext {
    private final BlockTypes types;
    private final SourceTracker tracker;
    private final Map<Element, List<Block>> known = new IdentityHashMap<>();
    private int depth;
    private boolean reportedDepth;

    public ReadContext(BlockTypes types, SourceTracker tracker) {
        this.types = types;
        this.tracker = tracker;
    }

    /** Whether this many more containers may be opened here. */
    public boolean hasRoomFor(int containers) {
        return depth + containers <= Nesting.LIMIT;
    }

    /**
     * Reads the blocks in an element, for a container.
     *
     * @param containers how many containers the caller puts around them
     */
    public List<Block> readChildren(Element parent, int containers) {
        List<Block> before = known.get(parent);
        if (before != null) {
            return before;
        }
        depth += containers;
        try {
            List<Block> blocks = readAll(new NodeCursor(parent.childNodes()));
            known.put(parent, blocks);
            return blocks;
        } finally {
            depth -= containers;
        }
    }

    private List<Block> readAll(NodeCursor cursor) {
        List<Block> blocks = new ArrayList<>();
        while (cursor.node() != null) {
            int start = cursor.index();
            Block block = read(cursor);
            if (block != null) {
                blocks.add(block);
            } else if (cursor.index() == start) {
                cursor.advance();
            }
        }
        return List.copyOf(blocks);
    }

    private @Nullable Block read(NodeCursor cursor) {
        Block block = readBlock(cursor);
        return block != null ? block : readWith(types.fallback(), cursor);
    }

    /** Reads a block other than prose that starts at the cursor, or gives null and leaves the cursor. */
    public @Nullable Block readBlock(NodeCursor cursor) {
        Element element = cursor.element();
        if (element == null) {
            return null;
        }
        if (depth >= Nesting.LIMIT) {
            reportDepth(element);
            return null;
        }
        for (BlockReader<?> reader : types.readersFor(element.normalName())) {
            Block block = readWith(reader, cursor);
            if (block != null) {
                return block;
            }
        }
        return null;
    }

    /** As {@link #readBlock}, for a block that stands in prose: the prose is one more container around it. */
    public @Nullable Block readBlockInProse(NodeCursor cursor) {
        depth++;
        try {
            return readBlock(cursor);
        } finally {
            depth--;
        }
    }

    private void reportDepth(Element element) {
        if (!reportedDepth && !types.readersFor(element.normalName()).isEmpty()) {
            reportedDepth = true;
            report(
                    Diagnostic.warning(
                            "blocks-too-deep",
                            Nesting.LIMIT + " blocks stand in each other; what is deeper is read as prose.",
                            "Nothing is lost; flatten the page so that its blocks are found"),
                    element);
        }
    }

    private @Nullable Block readWith(BlockReader<?> reader, NodeCursor cursor) {
        int start = cursor.index();
        Node first = Objects.requireNonNull(cursor.node());
        Block block = reader.read(cursor, this);
        if (block == null) {
            cursor.reset(start);
        } else {
            tracker.read(block, first, cursor.previous());
        }
        return block;
    }

    /** Reads one element that its container has recognised: a card in its grid. */
    public <B extends Block> B track(B block, Node node) {
        tracker.read(block, node, node);
        return block;
    }

    /** Reports something about a node. */
    public void report(Diagnostic diagnostic, Node node) {
        tracker.report(diagnostic, node);
    }
}
