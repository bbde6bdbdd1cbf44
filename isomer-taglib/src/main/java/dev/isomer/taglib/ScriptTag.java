package dev.isomer.taglib;

import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;

/** {@code <iso:script/>}: loads the script of the blocks, without which all content is there. */
public final class ScriptTag extends SimpleTagSupport {

    @Override
    public void doTag() throws IOException {
        String contextPath = ((PageContext) getJspContext()).getServletContext().getContextPath();
        getJspContext().getOut().write(Rendering.of(getJspContext()).script(contextPath));
    }
}
