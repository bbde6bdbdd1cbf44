package dev.isomer.block.card;

import dev.isomer.block.BlockRules;
import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What the CMS's form asks of a card, and what a visitor needs. */
final class CardRules implements BlockRules<Card> {
    private static final int LONGEST_DESCRIPTION = 300;

    @Override
    public List<Diagnostic> check(Card card) {
        List<Diagnostic> found = new ArrayList<>();
        if (card.title() == null) {
            found.add(Diagnostic.warning(
                    "card-without-title", "A card has no title.", "The CMS asks for one: say what the card is about"));
        }
        if (card.href() != null && card.linkText() == null) {
            found.add(Diagnostic.warning(
                    "card-without-link-text",
                    "The card that leads to \"" + card.href() + "\" has no link text.",
                    "Say what a visitor finds there"));
        }
        if (card.href() == null && card.linkText() != null) {
            found.add(Diagnostic.warning(
                    "card-without-link",
                    "The card says \"" + card.linkText() + "\" but leads nowhere.",
                    "Give it an address, or remove the link text"));
        }
        if (card.description() != null && card.description().length() > LONGEST_DESCRIPTION) {
            found.add(Diagnostic.info(
                    "card-description-long",
                    "A description has " + card.description().length() + " characters.",
                    "The CMS's form takes " + LONGEST_DESCRIPTION + " at most"));
        }
        return found;
    }
}
