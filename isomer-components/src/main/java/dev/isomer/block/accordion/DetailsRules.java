package dev.isomer.block.accordion;

import dev.isomer.block.BlockRules;
import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** Details need a summary: without one a visitor cannot know what they open. */
final class DetailsRules implements BlockRules<Details> {

    @Override
    public List<Diagnostic> check(Details details) {
        return details.summary().text().isBlank()
                ? List.of(Diagnostic.warning(
                        "details-without-summary", "Details have no summary.", "Say in a few words what they open"))
                : List.of();
    }
}
