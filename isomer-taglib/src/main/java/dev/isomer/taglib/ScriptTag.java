package dev.isomer.taglib;

import dev.isomer.StaticFile;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;

/** {@code <iso:script/>}: loads the script of the blocks, without which everything works but deep links and print. */
public final class ScriptTag extends SimpleTagSupport {

    @Override
    public void doTag() throws IOException {
        String contextPath = ((PageContext) getJspContext()).getServletContext().getContextPath();
        getJspContext().getOut().write(StaticFile.SCRIPT.element(contextPath));
    }
}
