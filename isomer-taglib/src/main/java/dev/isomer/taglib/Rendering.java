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
import org.jspecify.annotations.Nullable;

/** The renderings of all tags on one HTML page: they share ids and heading levels. */
final class Rendering {
    private static final String ATTRIBUTE = Rendering.class.getName();

    private final @Nullable Isomer ofRequest;
    private final Isomer isomer;
    private final RenderSession session;
    private final LabelLanguage language;
    private PageContext page;

    private Rendering(PageContext page) {
        this.page = page;
        this.ofRequest = ApplicationIsomer.ofRequest(page);
        this.isomer = ApplicationIsomer.heard(ApplicationIsomer.of(page));
        this.session = isomer.session();
        this.language = new LabelLanguage(isomer.options().locale());
        language.announce(page);
        session.beforeLabels(this::chooseLanguage);
    }

    /** That of the request, which the page keeps too: containers look longer into requests than into pages. */
    static Rendering of(JspContext context) {
        PageContext page = (PageContext) context;
        Isomer ofRequest = ApplicationIsomer.ofRequest(page);
        Rendering rendering = known(page, PageContext.PAGE_SCOPE, ofRequest);
        if (rendering == null) {
            rendering = known(page, PageContext.REQUEST_SCOPE, ofRequest);
            rendering = rendering == null ? new Rendering(page) : rendering;
            page.setAttribute(ATTRIBUTE, rendering, PageContext.REQUEST_SCOPE);
            page.setAttribute(ATTRIBUTE, rendering, PageContext.PAGE_SCOPE);
        }
        rendering.page = page;
        return rendering;
    }

    @SuppressWarnings("ReferenceEquality") // another Isomer, however equal, starts another rendering
    private static @Nullable Rendering known(PageContext page, int scope, @Nullable Isomer ofRequest) {
        return page.getAttribute(ATTRIBUTE, scope) instanceof Rendering known && known.ofRequest == ofRequest
                ? known
                : null;
    }

    /** The page may have set another language since the label before. */
    private void chooseLanguage() {
        language.choose(page, session);
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
