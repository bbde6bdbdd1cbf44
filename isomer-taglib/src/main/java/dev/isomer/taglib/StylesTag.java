package dev.isomer.taglib;

import dev.isomer.StaticFile;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;

/** {@code <iso:styles/>}: links the stylesheet of the blocks. */
public final class StylesTag extends SimpleTagSupport {

    @Override
    public void doTag() throws IOException {
        String contextPath = ((PageContext) getJspContext()).getServletContext().getContextPath();
        getJspContext().getOut().write(StaticFile.STYLES.element(contextPath));
    }
}
