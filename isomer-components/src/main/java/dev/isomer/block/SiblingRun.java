package dev.isomer.block;

import java.util.List;
import org.jsoup.nodes.Node;

/**
 * Siblings that follow each other in the source, or that overlap there.
 *
 * @param nodes at least one
 * @param isEntangled whether they overlap, because the parser has repaired broken markup, so that only all of them
 *     together have a place in the source
 * @param earliest the one that starts before the others in the source
 */
public record SiblingRun(List<Node> nodes, boolean isEntangled, Node earliest) {}
