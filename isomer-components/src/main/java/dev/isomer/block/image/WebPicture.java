package dev.isomer.block.image;

import dev.isomer.block.PictureSize;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.SafeUrl;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code img} of profile WEB: a class for its width, sizes only where they are pixels, lazy unless told. */
final class WebPicture {
    private static final StaticHtml IMG = StaticHtml.of("<img class=\"isomer-width-");
    private static final StaticHtml BLANK = StaticHtml.of(" ");
    private static final StaticHtml CLASS_END = StaticHtml.of("\"");
    private static final StaticHtml NO_ALT = StaticHtml.of(" alt=\"\"");
    private static final StaticHtml LAZY = StaticHtml.of(" loading=\"lazy\"");
    private static final StaticHtml SRC = StaticHtml.attribute("src");
    private static final StaticHtml ALT = StaticHtml.attribute("alt");
    private static final StaticHtml TITLE = StaticHtml.attribute("title");
    private static final StaticHtml WIDTH = StaticHtml.attribute("width");
    private static final StaticHtml HEIGHT = StaticHtml.attribute("height");

    /** What its class and the stylesheet say as well. */
    private static final Set<String> STYLED = Set.of("100%", "auto");

    private WebPicture() {}

    static void render(Image image, HtmlWriter out, RenderContext context) {
        SafeUrl src = context.picture(image.src());
        if (src == null) {
            return;
        }
        if (PercentWidth.saysMore(image.style())) {
            context.report(Dropped.style("img", String.valueOf(image.style())));
        }
        out.html(IMG).text(Integer.toString(image.widthPercent()));
        String classes = image.attributes().get("class");
        if (classes != null) {
            out.html(BLANK).attributeText(classes);
        }
        out.html(CLASS_END);
        alternative(image.alt(), out);
        if (image.title() != null) {
            out.attribute(TITLE, image.title());
        }
        out.attribute(SRC, src);
        pixels(image, out, context);
        context.attributes("img", image.attributes().without("class"), out);
        if (!image.attributes().has("loading")) {
            out.html(LAZY);
        }
        out.endOfTag();
    }

    private static void alternative(@Nullable String alt, HtmlWriter out) {
        if (alt == null || alt.isEmpty()) {
            out.html(NO_ALT);
        } else {
            out.attribute(ALT, alt);
        }
    }

    private static void pixels(Image image, HtmlWriter out, RenderContext context) {
        String width = image.width();
        String height = image.height();
        boolean isWritten = PictureSize.isWritten(width, height, STYLED, context);
        if (width != null && height != null && isWritten) {
            out.attribute(WIDTH, width).attribute(HEIGHT, height);
        }
    }
}
