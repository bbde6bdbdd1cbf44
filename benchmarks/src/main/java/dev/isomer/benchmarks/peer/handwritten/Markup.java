package dev.isomer.benchmarks.peer.handwritten;

/** All markup between two values, in the longest pieces that there are. */
final class Markup {
    static final String DIV_END = "</div>";

    static final String GRID = "<div class=\"isomer-card-grid\">";
    static final String LINK_REL = "<a rel=\"";
    static final String HREF = "\" href=\"";
    static final String LINK_CLASS = "\" class=\"isomer-card\">";
    static final String STATIC_CARD = "<div class=\"isomer-card\">";
    static final String CARD_IMAGE = "<div class=\"isomer-card-image\">";
    static final String CARD_BODY = "<div class=\"isomer-card-body\">";
    static final String TITLE = "<div class=\"isomer-card-title\">";
    static final String DESCRIPTION = "<div class=\"isomer-card-description\">";
    static final String LINK_TEXT = "<div class=\"isomer-card-link\">";
    static final String LINK_END = "</div></a>";
    static final String STATIC_END = "</div></div>";

    static final String GROUP = "<div data-type=\"detailGroup\" class=\"";
    static final String TAG_END = "\">";
    static final String DETAILS = "<details class=\"isomer-details\"><summary>";
    static final String DETAILS_CONTENT =
            "</summary><div data-type=\"detailsContent\" class=\"isomer-details-content\">";
    static final String DETAILS_END = "</div></details>";

    static final String BLOCKQUOTE = "<blockquote>";
    static final String BLOCKQUOTE_END = "</blockquote>";
    static final String SPEAKER = "<p>~ ";
    static final String SPEAKER_END = "</p>";

    static final String IMAGE = "<div class=\"isomer-image-wrapper\"><img style=\"";
    static final String IFRAME = "<div class=\"iframe-wrapper\"><iframe style=\"";
    static final String HEIGHT = "\" height=\"";
    static final String WIDTH = "\" width=\"";
    static final String ALT = "\" alt=\"";
    static final String ALLOW_FULL_SCREEN = "\" allowfullscreen=\"";
    static final String FRAME_BORDER = "\" frameborder=\"";
    static final String SRC = "\" src=\"";
    static final String IMAGE_END = "\"></div>";
    static final String IFRAME_END = "\"></iframe></div>";

    private Markup() {}
}
