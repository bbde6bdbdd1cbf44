package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The reading of one page: reads the blocks inside a block and takes reports. */
public final class ReadContext {
    private final BlockTypes types;
    private final SourceTracker tracker;
    private final Map<Element, List<Block>> known = new IdentityHashMap<>();
    private final Set<Node> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private int entangled;
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
            List<Block> blocks = readAll(parent.childNodes());
            known.put(parent, blocks);
            return blocks;
        } finally {
            depth -= containers;
        }
    }

    private List<Block> readAll(List<Node> siblings) {
        List<Block> blocks = new ArrayList<>();
        for (SiblingRun run : runs(siblings)) {
            if (run.isEntangled()) {
                readTogether(run.nodes(), blocks);
            } else {
                readEach(new NodeCursor(run.nodes()), blocks);
            }
        }
        return List.copyOf(blocks);
    }

    private void readEach(NodeCursor cursor, List<Block> blocks) {
        while (cursor.node() != null) {
            int start = cursor.index();
            Block block = read(cursor);
            if (block != null) {
                blocks.add(block);
            } else if (cursor.index() == start) {
                cursor.advance();
            }
        }
    }

    private void readTogether(List<Node> nodes, List<Block> blocks) {
        Block block = entangled(() -> types.fallback().readTogether(nodes, this));
        if (block != null) {
            blocks.add(track(block, nodes.get(0), nodes.get(nodes.size() - 1)));
        }
    }

    /** Parts siblings into those that can be read one by one and those that overlap, which are reported. */
    public List<SiblingRun> runs(List<Node> siblings) {
        List<SiblingRun> runs = tracker.runs(siblings);
        for (SiblingRun run : runs) {
            if (run.isEntangled() && !isEntangled() && reported.add(run.earliest())) {
                report(
                        Diagnostic.warning(
                                "markup-broken",
                                "Elements overlap here or stand where they may not; browsers read them in their own way.",
                                "They are kept, and laid out anew when one of them changes;"
                                        + " close each element inside the one that it was opened in"),
                        run.earliest());
            }
        }
        return runs;
    }

    /** Whether what is read now overlaps something, so that nothing in it has a place of its own. */
    public boolean isEntangled() {
        return entangled > 0;
    }

    /** Reads nodes that overlap each other: nothing in them has a place of its own in the source. */
    public <T extends @Nullable Object> T entangled(Supplier<T> reading) {
        entangled++;
        try {
            return reading.get();
        } finally {
            entangled--;
        }
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
            track(block, first, cursor.previous());
        }
        return block;
    }

    /** Tells where a part of a block was read that the block's reader has recognised itself: a card in its grid. */
    public <P> P track(P part, Node node) {
        return track(part, node, node);
    }

    private <P> P track(P part, Node first, Node last) {
        if (!isEntangled()) {
            tracker.read(part, first, last);
        }
        return part;
    }

    /** Reports an element that has the class of a block and was read as none. */
    public void reportUnrecognized(Element element) {
        for (String name : ClassNames.of(element)) {
            if (types.isBlockClass(name) && !isEntangled() && reported.add(element)) {
                report(
                        Diagnostic.warning(
                                "block-not-recognized",
                                "<" + element.normalName() + "> has the class \"" + name
                                        + "\" of a block and not its form: it is read as prose.",
                                "Nothing is lost; compare it with the form that the CMS saves"),
                        element);
            }
        }
    }

    /** Reports something about a node. */
    public void report(Diagnostic diagnostic, Node node) {
        tracker.report(diagnostic, node);
    }
}
