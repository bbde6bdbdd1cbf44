package dev.isomer.block.iframe;

import dev.isomer.block.BlockRules;
import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** An iframe needs an address, and one that may be shown in it; that the CMS cannot hold a title is worth knowing. */
final class IframeRules implements BlockRules<Iframe> {

    @Override
    public List<Diagnostic> check(Iframe iframe) {
        if (iframe.src().isBlank()) {
            return List.of(Diagnostic.error(
                    "iframe-without-src", "An iframe has no address.", "Give the https address of what it shows"));
        }
        List<Diagnostic> found = new ArrayList<>();
        String player = VideoPage.player(iframe.src());
        if (player != null) {
            found.add(Diagnostic.warning(
                    "iframe-of-video-page",
                    "The iframe of \"" + iframe.src() + "\" shows no video: no other site may show the page of one.",
                    "Give the address of its player: " + player));
        }
        if (iframe.knownTitle() == null) {
            found.add(Diagnostic.info(
                    "iframe-without-title",
                    "The iframe of \"" + iframe.src() + "\" has no title.",
                    "Visitors get one that tells only its kind; the CMS cannot hold a better one, JSP and Java can"));
        }
        return found;
    }
}
