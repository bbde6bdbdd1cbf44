package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;
import org.jsoup.nodes.Node;

/** Learns where blocks come from while a page is read. */
public interface SourceTracker {

    /** A block, or a part of one, was read from the nodes from {@code first} to {@code last}, which are siblings. */
    void read(Object part, Node first, Node last);

    /** Something is to be said about a node. */
    void report(Diagnostic diagnostic, Node node);

    /** The siblings, parted into those that follow each other in the source and those that overlap there. */
    List<SiblingRun> runs(List<Node> siblings);
}
