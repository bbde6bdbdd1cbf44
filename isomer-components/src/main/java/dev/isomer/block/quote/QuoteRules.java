package dev.isomer.block.quote;

import dev.isomer.block.BlockRules;
import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** A quote should say who spoke. */
final class QuoteRules implements BlockRules<Quote> {

    @Override
    public List<Diagnostic> check(Quote quote) {
        if (quote.content().isEmpty()) {
            return List.of(
                    Diagnostic.warning("quote-empty", "A quote holds nothing.", "Say what was said, or remove it"));
        }
        return quote.speaker() == null
                ? List.of(Diagnostic.info(
                        "quote-without-speaker",
                        "A quote does not say who spoke.",
                        "Write a paragraph \"~ Name, Role\" behind it"))
                : List.of();
    }
}
