package dev.isomer.taglib;

import dev.isomer.block.Pixels;
import dev.isomer.block.iframe.Iframe;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspTagException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:iframe>}: content of another site. */
public final class IframeTag extends ElementTag {
    static final OwnAttributes OWN = OwnAttributes.of("src", "title", "width", "height", "style");

    private @Nullable String src;
    private @Nullable String title;
    private @Nullable String width;
    private @Nullable String height;
    private @Nullable String style;

    public IframeTag() {
        super("iframe", OWN);
    }

    public void setSrc(@Nullable String value) {
        src = value;
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public void setWidth(@Nullable String value) {
        width = value;
    }

    public void setHeight(@Nullable String value) {
        height = value;
    }

    public void setStyle(@Nullable String value) {
        style = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        if (src == null || src.isBlank()) {
            throw TagError.of(name(), "src is empty: give the https address of what it shows");
        }
        Iframe.Builder iframe = Iframe.builder(src)
                .title(title)
                .width(size("width", width))
                .height(size("height", height))
                .style(TagValues.text(style));
        giveAttributes(iframe::attribute);
        write(iframe.build());
    }

    /** A size as it is written, or null where it is absent. */
    static @Nullable String size(String attribute, @Nullable String value) throws JspTagException {
        if (value == null || value.isEmpty()) {
            return null;
        }
        String number = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
        if (!Pixels.is(number)) {
            throw TagError.value("iframe", attribute, value, "pixels such as 400, or per cent such as 100%");
        }
        return value;
    }
}
