package dev.isomer.block;

import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.MarkupPolicy.AttributeVerdict;
import dev.isomer.safe.SafeUrl;
import org.jspecify.annotations.Nullable;

/** Attributes as they may be written: judged by the policies, and reported if refused. */
final class RenderAttributes {
    private final RenderContext context;

    RenderAttributes(RenderContext context) {
        this.context = context;
    }

    void write(String element, Attributes attributes, HtmlWriter out) {
        Attributes written = context.isForFile() ? EditorAttributes.inSavedOrder(element, attributes) : attributes;
        for (int i = 0; i < written.size(); i++) {
            write(element, written.name(i), written.value(i), out);
        }
    }

    void write(String element, AttributeName name, String value, HtmlWriter out) {
        boolean isPlain = !context.isWeb()
                && verdict(element, name.name(), value) == AttributeVerdict.KEEP
                && !name.name().equals("id");
        if (isPlain) {
            out.attribute(name.start(), value);
        } else {
            write(element, name.name(), value, out);
        }
    }

    void write(String element, String name, String value, HtmlWriter out) {
        if (context.isWeb() && name.equals("style")) {
            dropStyle(element, value);
            return;
        }
        AttributeVerdict verdict = verdict(element, name, value);
        boolean isUrl = verdict == AttributeVerdict.LINK || verdict == AttributeVerdict.MEDIA;
        if (isUrl && context.notes().urlsAreSteps()) {
            context.notes().doAndNote((writer, again) -> again.attribute(element, name, value, writer), out);
            return;
        }
        switch (verdict) {
            case KEEP -> keep(name, value, out);
            case LINK -> url(name, context.link(value), out);
            case MEDIA -> url(name, context.media(value), out);
            case REFUSED -> context.report(Dropped.attribute(element, name, value));
        }
    }

    private AttributeVerdict verdict(String element, String name, String value) {
        return context.markup().attribute(element, name, value);
    }

    private void dropStyle(String element, String style) {
        if (!style.isBlank()) {
            context.report(Dropped.style(element, style));
        }
    }

    private void keep(String name, String value, HtmlWriter out) {
        if (name.equals("id")) {
            context.keepId(value);
        }
        out.attribute(name, value);
    }

    private static void url(String name, @Nullable SafeUrl url, HtmlWriter out) {
        if (url != null) {
            out.attribute(name, url.url());
        }
    }
}
