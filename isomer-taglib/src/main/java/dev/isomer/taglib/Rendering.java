package dev.isomer.taglib;

import dev.isomer.Isomer;
import dev.isomer.RenderSession;
import dev.isomer.block.Block;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import jakarta.servlet.jsp.JspContext;
import jakarta.servlet.jsp.PageContext;
import java.io.IOException;
import java.util.List;

/** The renderings of all tags on one HTML page: they share ids and heading levels. */
final class Rendering {
    private static final String ATTRIBUTE = Rendering.class.getName();

    private final Isomer given;
    private final Isomer isomer;
    private final RenderSession session;
    private final LabelLanguage language;

    private Rendering(Isomer given) {
        this.given = given;
        this.isomer = ApplicationIsomer.heard(given);
        this.session = isomer.session();
        this.language = new LabelLanguage(isomer.options().locale());
    }

    /** That of the request. */
    static Rendering of(JspContext context) {
        Isomer given = ApplicationIsomer.of((PageContext) context);
        if (context.getAttribute(ATTRIBUTE, PageContext.REQUEST_SCOPE) instanceof Rendering known
                && known.given == given) {
            known.speak((PageContext) context);
            return known;
        }
        Rendering rendering = new Rendering(given);
        context.setAttribute(ATTRIBUTE, rendering, PageContext.REQUEST_SCOPE);
        rendering.speak((PageContext) context);
        return rendering;
    }

    /** Each tag looks, because the page may have set another language since the one before. */
    private void speak(PageContext context) {
        language.choose(context, session);
    }

    Isomer isomer() {
        return isomer;
    }

    /** Reads page content; what is to be said about it goes where that of renderings goes. */
    List<Block> readBody(String html) {
        PageReading reading = isomer.readBody(html);
        reading.diagnostics().forEach(isomer.options().diagnostics());
        return reading.page().blocks();
    }

    /** The element that loads the script, with labels in the language of the page. */
    String script(String contextPath) {
        return session.script(contextPath);
    }

    void write(Block block, int titleLevel, JspContext context) throws IOException {
        session.render(block, titleLevel, context.getOut());
    }

    void write(Block block, JspContext context) throws IOException {
        session.render(block, context.getOut());
    }

    void write(Page page, JspContext context) throws IOException {
        session.render(page, context.getOut());
    }
}
