package dev.isomer.block.image;

import dev.isomer.block.Pixels;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.SafeUrl;
import org.jspecify.annotations.Nullable;

/** The {@code img} of profile WEB: a class for its width, sizes only where they are pixels, lazy. */
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

    private WebPicture() {}

    static void render(Image image, HtmlWriter out, RenderContext context) {
        SafeUrl src = context.media(image.src());
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
        pixels(image, out);
        context.attributes("img", image.attributes().without("class").without("loading"), out);
        out.html(LAZY).endOfTag();
    }

    private static void alternative(@Nullable String alt, HtmlWriter out) {
        if (alt == null || alt.isEmpty()) {
            out.html(NO_ALT);
        } else {
            out.attribute(ALT, alt);
        }
    }

    private static void pixels(Image image, HtmlWriter out) {
        String width = image.width();
        String height = image.height();
        if (width != null && height != null && Pixels.is(width) && Pixels.is(height)) {
            out.attribute(WIDTH, width).attribute(HEIGHT, height);
        }
    }
}
