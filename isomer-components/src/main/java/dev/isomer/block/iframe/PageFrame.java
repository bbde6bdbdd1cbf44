package dev.isomer.block.iframe;

import dev.isomer.block.Pixels;
import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.MarkupPolicy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What visitors get of the attributes that the page gives an iframe; what they do not get is reported. */
final class PageFrame {
    /** What other sites learn of the page: its origin, without which YouTube plays no video. */
    private static final String REFERRER_POLICY = "strict-origin-when-cross-origin";

    /** Written in another way, or done by the stylesheet, for every iframe. */
    private static final List<String> OWN =
            List.of("title", "loading", "allowfullscreen", "referrerpolicy", "frameborder", "sandbox", "allow");

    private static final Set<String> NO_BORDER = Set.of("0", "no");
    private static final String FULL_SIZE = "100%";

    private final Iframe iframe;
    private final RenderContext context;

    PageFrame(Iframe iframe, RenderContext context) {
        this.iframe = iframe;
        this.context = context;
    }

    @Nullable
    String width() {
        return pixels("width", iframe.width());
    }

    @Nullable
    String height() {
        return pixels("height", iframe.height());
    }

    private @Nullable String pixels(String name, @Nullable String size) {
        if (size == null || Pixels.is(size)) {
            return size;
        }
        if (!size.equals(FULL_SIZE)) {
            report(name, size);
        }
        return null;
    }

    String referrerPolicy() {
        String given = iframe.attributes().get("referrerpolicy");
        if (given == null) {
            return REFERRER_POLICY;
        }
        boolean allowed =
                context.markup().attribute("iframe", "referrerpolicy", given) == MarkupPolicy.AttributeVerdict.KEEP;
        if (!allowed) {
            report("referrerpolicy", given);
        }
        return allowed ? given : REFERRER_POLICY;
    }

    /** The attributes that are written as they stand, if the policy allows them. */
    Attributes others() {
        reportReplaced();
        Attributes others = iframe.attributes();
        for (String own : OWN) {
            others = others.without(own);
        }
        return others;
    }

    private void reportReplaced() {
        reportUnless(Set.of("lazy"), "loading");
        reportUnless(NO_BORDER, "frameborder");
        reportUnless(Set.of(), "sandbox");
        reportUnless(Set.of(), "allow");
        String style = iframe.style();
        if (style != null) {
            context.report(Dropped.style("iframe", style));
        }
    }

    private void reportUnless(Set<String> same, String name) {
        String value = iframe.attributes().get(name);
        if (value != null && !same.contains(value)) {
            report(name, value);
        }
    }

    private void report(String name, String value) {
        context.report(Dropped.attribute("iframe", name, value));
    }
}
