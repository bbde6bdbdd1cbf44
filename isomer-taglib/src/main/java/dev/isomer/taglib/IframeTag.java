package dev.isomer.taglib;

import dev.isomer.block.Pixels;
import dev.isomer.block.iframe.Iframe;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspTagException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:iframe>}: content of another site. */
public final class IframeTag extends BlockTag {
    static final OwnAttributes OWN = OwnAttributes.of("src", "title", "width", "height", "style");

    private String src = "";
    private @Nullable String title;
    private @Nullable String width;
    private @Nullable String height;
    private @Nullable String style;

    public IframeTag() {
        super("iframe", OWN);
    }

    public void setSrc(String value) {
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
        Iframe.Builder iframe = TagError.naming(
                name(),
                () -> Iframe.builder(src)
                        .title(title)
                        .width(width)
                        .height(height)
                        .style(style));
        further().giveTo(iframe::attribute);
        write(iframe.build());
    }

    /** A size as it is written, or null where it is absent. */
    static @Nullable String size(String attribute, @Nullable String value) throws JspTagException {
        return TagError.naming("iframe", () -> Pixels.orPercent(attribute, value));
    }
}
