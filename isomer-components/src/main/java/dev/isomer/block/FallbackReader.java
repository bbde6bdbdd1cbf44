package dev.isomer.block;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Takes whatever no other reader takes; there is one among the types. */
public interface FallbackReader<B extends Block> extends BlockReader<B> {

    /** It is never asked for an element of its own. */
    @Override
    default Set<String> elements() {
        return Set.of();
    }

    /** Reads sibling nodes that overlap each other in the source as one block, or gives null if they say nothing. */
    @Nullable
    B readTogether(List<Node> nodes, ReadContext context);
}
