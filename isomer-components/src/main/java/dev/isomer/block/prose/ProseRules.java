package dev.isomer.block.prose;

import dev.isomer.block.BlockRules;
import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Finds links that lead nowhere and pictures without a text alternative. */
final class ProseRules implements BlockRules<Prose> {

    @Override
    public List<Diagnostic> check(Prose prose) {
        List<Diagnostic> found = new ArrayList<>();
        prose.nodes().forEach(node -> check(node, found));
        return found;
    }

    private static void check(ProseNode node, List<Diagnostic> found) {
        if (node instanceof ProseElement element) {
            checkElement(element, found);
            element.children().forEach(child -> check(child, found));
        }
    }

    private static void checkElement(ProseElement element, List<Diagnostic> found) {
        if (element.name().equals("a")
                && !element.attributes().has("href")
                && !element.text().isBlank()) {
            found.add(Diagnostic.warning(
                    "link-without-target",
                    "The link \"" + element.text().strip() + "\" leads nowhere.",
                    "Give it an address, or remove the link and keep its text"));
        }
        if (element.name().equals("img") && !element.attributes().has("alt")) {
            found.add(Diagnostic.warning(
                    "image-without-alt",
                    "A picture has no text alternative.",
                    "Describe it in alt, or say alt=\"\" if it is decoration"));
        }
    }
}
