package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import org.jsoup.nodes.Node;

/** Learns where blocks come from while a page is read. */
public interface SourceTracker {

    /** A block was read from the nodes from {@code first} to {@code last}, which are siblings. */
    void read(Block block, Node first, Node last);

    /** Something is to be said about a node. */
    void report(Diagnostic diagnostic, Node node);
}
