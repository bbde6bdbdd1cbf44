package dev.isomer.block.image;

import dev.isomer.block.BlockRules;
import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** A picture needs a text alternative; one that is a link needs a text that says where it leads. */
final class ImageRules implements BlockRules<Image> {

    @Override
    public List<Diagnostic> check(Image image) {
        String alt = image.alt();
        if (alt == null) {
            return List.of(Diagnostic.warning(
                    "image-without-alt",
                    "The picture \"" + image.src() + "\" has no text alternative.",
                    "Describe it in alt, or say alt=\"\" if it is decoration"));
        }
        if (image.href() != null && alt.isBlank()) {
            return List.of(Diagnostic.warning(
                    "image-link-without-alt",
                    "The picture \"" + image.src() + "\" is a link without a text.",
                    "Say in alt where the link leads"));
        }
        return List.of();
    }
}
