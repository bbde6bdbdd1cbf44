package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** Looks for what is wrong with a block's content. */
@FunctionalInterface
public interface BlockRules<B extends Block> {

    /** The findings about one block, not about the blocks in it. */
    List<Diagnostic> check(B block);

    /** No rules. */
    static <B extends Block> BlockRules<B> none() {
        return block -> List.of();
    }
}
