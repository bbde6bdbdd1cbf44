package dev.isomer.block.iframe;

import dev.isomer.block.BlockRules;
import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** An iframe needs an address; that the CMS cannot hold a title is worth knowing. */
final class IframeRules implements BlockRules<Iframe> {

    @Override
    public List<Diagnostic> check(Iframe iframe) {
        if (iframe.src().isBlank()) {
            return List.of(Diagnostic.error(
                    "iframe-without-src", "An iframe has no address.", "Give the https address of what it shows"));
        }
        if (iframe.knownTitle() == null) {
            return List.of(Diagnostic.info(
                    "iframe-without-title",
                    "The iframe of \"" + iframe.src() + "\" has no title.",
                    "Visitors get one that tells only its kind; the CMS cannot hold a better one, JSP and Java can"));
        }
        return List.of();
    }
}
