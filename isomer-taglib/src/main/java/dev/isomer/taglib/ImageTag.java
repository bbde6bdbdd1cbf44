package dev.isomer.taglib;

import dev.isomer.block.image.Image;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspTagException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:image>}: a picture of its own, alone or as a link. */
public final class ImageTag extends BlockTag {
    static final OwnAttributes OWN =
            OwnAttributes.of("src", "alt", "decorative", "href", "title", "widthPercent", "loading");

    private String src = "";
    private @Nullable String alt;
    private @Nullable String decorative;
    private @Nullable String href;
    private @Nullable String title;
    private @Nullable String widthPercent;
    private @Nullable String loading;

    /** When the picture is loaded. */
    enum Loading {
        LAZY,
        EAGER
    }

    public ImageTag() {
        super("image", OWN);
    }

    public void setSrc(String value) {
        src = value;
    }

    public void setAlt(@Nullable String value) {
        alt = value;
    }

    public void setDecorative(@Nullable String value) {
        decorative = value;
    }

    public void setHref(@Nullable String value) {
        href = value;
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public void setWidthPercent(@Nullable String value) {
        widthPercent = value;
    }

    public void setLoading(@Nullable String value) {
        loading = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        Image.Builder image = TagError.naming(name(), () -> Image.builder(src))
                .alt(TagValues.alternative(name(), alt, TagValues.flag(name(), "decorative", decorative)))
                .href(href)
                .title(title);
        image.widthPercent(percent(widthPercent));
        further().giveTo(image::attribute);
        if (loading(loading) == Loading.EAGER) {
            image.eager();
        }
        write(image.build());
    }

    static Loading loading(@Nullable String value) throws JspTagException {
        return TagValues.constant("image", "loading", value, Loading.LAZY);
    }

    /** A width, or null where it is absent. */
    static @Nullable Integer percent(@Nullable String value) throws JspTagException {
        return TagValues.number("image", "widthPercent", value, 1, 100);
    }
}
