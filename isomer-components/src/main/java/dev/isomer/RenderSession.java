package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderObserver;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.SourcePosition;
import dev.isomer.html.Buffers;
import dev.isomer.html.HtmlWriter;
import dev.isomer.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The renderings onto one HTML page: ids are unique among all of them, and the level of card titles follows the heading
 * before. Belongs to one thread.
 *
 * <pre>{@code
 * RenderSession session = isomer.session();
 * session.render(heading, out);
 * session.render(cards, out);
 * }</pre>
 */
public final class RenderSession implements RenderObserver {
    private final RenderSettings settings;
    private final RenderOptions options;
    private final Buffers buffers;
    private final RenderContext context;
    private final Runnable onLostCharacter;
    private @Nullable Page page;

    RenderSession(RenderSettings settings, RenderOptions options, Buffers buffers) {
        this.settings = settings;
        this.options = options;
        this.buffers = buffers;
        this.context = new RenderContext(settings, options, this);
        this.onLostCharacter = context::reportLostCharacter;
    }

    /** The HTML of a block. */
    public String renderToString(Block block) {
        return toString(out -> context.render(block, out));
    }

    /** The HTML of a page's body. */
    public String renderToString(Page body) {
        enter(body);
        return toString(out -> context.renderAll(body.blocks(), out));
    }

    /**
     * Renders a block into a writer, builder or stream of characters.
     *
     * @throws IOException if the target throws it
     */
    public void render(Block block, Appendable target) throws IOException {
        finish(HtmlWriter.to(target, buffers), out -> context.render(block, out));
    }

    /**
     * Renders a page's body into a writer, builder or stream of characters.
     *
     * @throws IOException if the target throws it
     */
    public void render(Page body, Appendable target) throws IOException {
        enter(body);
        finish(HtmlWriter.to(target, buffers), out -> context.renderAll(body.blocks(), out));
    }

    /**
     * Renders a block as UTF-8.
     *
     * @throws IOException if the target throws it
     */
    public void render(Block block, OutputStream target) throws IOException {
        finish(HtmlWriter.to(target, buffers), out -> context.render(block, out));
    }

    /**
     * Renders a page's body as UTF-8.
     *
     * @throws IOException if the target throws it
     */
    public void render(Page body, OutputStream target) throws IOException {
        enter(body);
        finish(HtmlWriter.to(target, buffers), out -> context.renderAll(body.blocks(), out));
    }

    /**
     * Renders a block whose card titles have a level of their own, whatever heading stands before.
     *
     * @throws IOException if the target throws it
     * @throws IllegalArgumentException if the level is not 1 to 6
     */
    public void render(Block block, int titleLevel, Appendable target) throws IOException {
        RenderOptions.requireHeadingLevel("titleLevel", titleLevel);
        finish(HtmlWriter.to(target, buffers), out -> context.renderAt(titleLevel, block, out));
    }

    /** Whether there are labels in a language, or a wider one: {@code zh} for {@code zh-SG}. */
    public boolean speaks(Locale language) {
        return context.labels().speaks(language);
    }

    /** Runs before each label is looked up, so that it can {@link #speak} another language where one is needed at all. */
    public void beforeLabels(Runnable chooser) {
        context.labels().beforeUse(chooser);
    }

    /**
     * Sets the language of the labels that follow, in place of that of the options.
     *
     * @param isOfPage whether the page is in this language; if not, or if that is not known, each label says its own
     */
    public void speak(Locale language, boolean isOfPage) {
        context.labels().speak(language, isOfPage);
    }

    /**
     * The element that loads the script of the library, with the labels of its buttons in the language of the page.
     *
     * <pre>{@code
     * session.script("/app")   // <script src="/app/isomer/isomer.js?v=…" integrity="sha384-…" defer></script>
     * }</pre>
     *
     * @param contextPath as in {@link StaticFile#url}
     */
    public String script(String contextPath) {
        return StaticFile.SCRIPT.element(contextPath, ScriptLabels.attributes(context));
    }

    private void enter(Page body) {
        page = body;
        Diagnostic unread = body.unreadBody();
        if (unread != null) {
            options.diagnostics().accept(unread);
        }
        Diagnostic leftOut = LayoutContent.leftOut(body);
        if (leftOut != null) {
            options.diagnostics().accept(leftOut);
        }
        if (options.profile() == Profile.WEB) {
            context.reserveIds(body.ownIds(settings.types()));
        }
    }

    private String toString(Consumer<HtmlWriter> rendering) {
        HtmlWriter out = reporting(HtmlWriter.toText(buffers));
        rendering.accept(out);
        String html = out.toString();
        out.finish(buffers);
        return html;
    }

    private void finish(HtmlWriter out, Consumer<HtmlWriter> rendering) throws IOException {
        try {
            rendering.accept(reporting(out));
            out.finish(buffers);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private HtmlWriter reporting(HtmlWriter out) {
        out.onLostCharacter(onLostCharacter);
        return out;
    }

    @Override
    public @Nullable SourcePosition position(Block block) {
        return page == null ? null : page.position(block);
    }
}
