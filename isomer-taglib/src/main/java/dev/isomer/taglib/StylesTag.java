package dev.isomer.taglib;

import dev.isomer.StaticFile;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:styles/>}: links the stylesheet of the blocks. */
public final class StylesTag extends SimpleTagSupport {
    private @Nullable String layered;

    public void setLayered(@Nullable String value) {
        layered = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        StaticFile styles =
                TagValues.flag("styles", "layered", layered) ? StaticFile.LAYERED_STYLES : StaticFile.STYLES;
        String contextPath = ((PageContext) getJspContext()).getServletContext().getContextPath();
        getJspContext().getOut().write(styles.element(contextPath));
    }
}
