package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Embeds;
import dev.isomer.block.Labels;
import dev.isomer.block.LinkResolver;
import dev.isomer.block.MarkdownRenderer;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.block.RendererWrapper;
import dev.isomer.block.Renderers;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Buffers;
import dev.isomer.page.Limits;
import dev.isomer.page.Page;
import dev.isomer.page.PageReader;
import dev.isomer.page.PageReading;
import dev.isomer.page.PageWriter;
import dev.isomer.safe.EmbedPolicy;
import dev.isomer.safe.LinkPolicy;
import dev.isomer.safe.Policies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front door: reads, checks, renders and writes pages. Immutable, for any number of threads.
 *
 * <pre>{@code
 * Isomer isomer = Isomer.standard();
 * Page page = isomer.read(Path.of("about.md")).page();
 * String html = isomer.render(page);
 * String file = isomer.write(page.withFrontMatter("title", "About us"));
 * }</pre>
 */
public final class Isomer {
    private static final Isomer STANDARD = builder().build();

    private final RenderSettings settings;
    private final RenderOptions options;
    private final Limits limits;
    private final Buffers buffers;
    private final PageReader reader;
    private final PageWriter writer;

    private Isomer(RenderSettings settings, RenderOptions options, Limits limits, Buffers buffers) {
        this.settings = settings;
        this.options = options;
        this.limits = limits;
        this.buffers = buffers;
        this.reader = new PageReader(settings.types(), limits);
        this.writer = new PageWriter(settings.types());
    }

    /** The standard blocks and policies, profile {@link Profile#WEB}. */
    public static Isomer standard() {
        return STANDARD;
    }

    /** Starts an Isomer with blocks, renderers or policies of the application. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same in another profile. */
    public Isomer with(Profile profile) {
        return with(options.withProfile(profile));
    }

    /** The same with other options for every rendering. */
    public Isomer with(RenderOptions others) {
        return new Isomer(settings, Objects.requireNonNull(others, "options"), limits, buffers);
    }

    /** The options of renderings that are given none. */
    public RenderOptions options() {
        return options;
    }

    /** All stylesheets of the blocks as one, the base first. */
    public String stylesheet() {
        return Stylesheets.join(settings.types());
    }

    /** The block types that it knows. */
    public BlockTypes blockTypes() {
        return settings.types();
    }

    /** Reads a page; never throws on content. */
    public PageReading read(String text) {
        return reader.read(text);
    }

    /** Reads page content that has no front matter: all of the text is body. */
    public PageReading readBody(String html) {
        return reader.readBody(html);
    }

    /** Reads a page from the bytes of its file. */
    public PageReading read(byte[] bytes) {
        return reader.read(bytes);
    }

    /**
     * Reads a page from its file.
     *
     * @throws IOException if it cannot be read, is no regular file, or has more bytes than the limits allow
     */
    public PageReading read(Path file) throws IOException {
        return reader.read(file);
    }

    /** The HTML of a page's body. */
    public String render(Page page) {
        return render(page, options);
    }

    /** The HTML of a page's body. */
    public String render(Page page, RenderOptions how) {
        return new RenderSession(settings, how, buffers).renderToString(page);
    }

    /**
     * Renders a page's body into a writer, builder or stream of characters.
     *
     * @throws IOException if the target throws it
     */
    public void render(Page page, Appendable target) throws IOException {
        render(page, options, target);
    }

    /**
     * Renders a page's body into a writer, builder or stream of characters.
     *
     * @throws IOException if the target throws it
     */
    public void render(Page page, RenderOptions how, Appendable target) throws IOException {
        new RenderSession(settings, how, buffers).render(page, target);
    }

    /**
     * Renders a page's body as UTF-8.
     *
     * @throws IOException if the target throws it
     */
    public void render(Page page, OutputStream target) throws IOException {
        render(page, options, target);
    }

    /**
     * Renders a page's body as UTF-8.
     *
     * @throws IOException if the target throws it
     */
    public void render(Page page, RenderOptions how, OutputStream target) throws IOException {
        new RenderSession(settings, how, buffers).render(page, target);
    }

    /** The HTML of a block. */
    public String render(Block block) {
        return render(block, options);
    }

    /** The HTML of a block. */
    public String render(Block block, RenderOptions how) {
        return new RenderSession(settings, how, buffers).renderToString(block);
    }

    /**
     * Renders a block into a writer, builder or stream of characters.
     *
     * @throws IOException if the target throws it
     */
    public void render(Block block, Appendable target) throws IOException {
        render(block, options, target);
    }

    /**
     * Renders a block into a writer, builder or stream of characters.
     *
     * @throws IOException if the target throws it
     */
    public void render(Block block, RenderOptions how, Appendable target) throws IOException {
        new RenderSession(settings, how, buffers).render(block, target);
    }

    /**
     * Renders a block as UTF-8.
     *
     * @throws IOException if the target throws it
     */
    public void render(Block block, OutputStream target) throws IOException {
        render(block, options, target);
    }

    /**
     * Renders a block as UTF-8.
     *
     * @throws IOException if the target throws it
     */
    public void render(Block block, RenderOptions how, OutputStream target) throws IOException {
        new RenderSession(settings, how, buffers).render(block, target);
    }

    /** Starts an HTML page of several renderings, whose ids are unique together and whose heading levels follow. */
    public RenderSession session() {
        return new RenderSession(settings, options, buffers);
    }

    /** The file of a page; one that was read and not changed gives the same text. */
    public String write(Page page) {
        return writer.write(page);
    }

    /** The file of a page as bytes. */
    public byte[] writeBytes(Page page) {
        return writer.writeBytes(page);
    }

    /** The file of a page as the CMS would save it. */
    public String writeCanonical(Page page) {
        return writer.writeCanonical(page);
    }

    /** The file of a page as the CMS would save it, as bytes. */
    public byte[] writeCanonicalBytes(Page page) {
        return writer.writeCanonicalBytes(page);
    }

    /** What is wrong with a page's content, and what a rendering would leave out, in the order of the page. */
    public List<Diagnostic> check(Page page) {
        return new PageCheck(settings, options).check(page);
    }

    /** Collects what makes an Isomer. */
    public static final class Builder {
        private final List<BlockType<?>> types = new ArrayList<>();
        private final Map<Class<?>, List<RendererWrapper<?>>> wrappers = new HashMap<>();
        private Policies policies = Policies.standard();
        private LinkResolver links = LinkResolver.none();
        private @Nullable MarkdownRenderer markdown;
        private Labels labels = Labels.none();
        private Embeds embeds = Embeds.lazy();
        private RenderOptions options = RenderOptions.standard();
        private Limits limits = Limits.standard();

        private Builder() {}

        /** Adds a block type; its reader is asked before those of the standard blocks. */
        public Builder blockType(BlockType<?> type) {
            types.add(type);
            return this;
        }

        /** Puts a renderer around that of a block type; the last one added is the outermost. */
        public <B extends Block> Builder renderer(Class<B> model, RendererWrapper<B> wrapper) {
            wrappers.computeIfAbsent(model, key -> new ArrayList<>()).add(wrapper);
            return this;
        }

        /** Says which links may be rendered. */
        public Builder linkPolicy(LinkPolicy policy) {
            policies = policies.withLinks(policy);
            return this;
        }

        /** Says which pictures may be rendered. */
        public Builder mediaPolicy(LinkPolicy policy) {
            policies = policies.withMedia(policy);
            return this;
        }

        /** Says which iframes may be rendered. */
        public Builder embedPolicy(EmbedPolicy policy) {
            policies = policies.withEmbeds(policy);
            return this;
        }

        /** Maps the URLs of pages to those of the application, in profile {@link Profile#WEB}. */
        public Builder links(LinkResolver resolver) {
            links = Objects.requireNonNull(resolver, "resolver");
            return this;
        }

        /** Renders the Markdown of pages, in place of commonmark-java. */
        public Builder markdown(MarkdownRenderer renderer) {
            markdown = Objects.requireNonNull(renderer, "renderer");
            return this;
        }

        /**
         * Texts that renderings add for visitors, in place of the library's.
         *
         * <pre>{@code
         * Isomer.builder().labels(Labels.ofFiles("com.example.labels", loader))
         * }</pre>
         */
        public Builder labels(Labels value) {
            labels = Objects.requireNonNull(value, "value");
            return this;
        }

        /** How visitors get the content of other sites, in profile {@link Profile#WEB}. */
        public Builder embeds(Embeds value) {
            embeds = Objects.requireNonNull(value, "value");
            return this;
        }

        /** The options of renderings that are given none. */
        public Builder options(RenderOptions value) {
            options = Objects.requireNonNull(value, "value");
            return this;
        }

        /** How much a page file may hold, in place of the {@linkplain Limits#standard() standard limits}. */
        public Builder limits(Limits value) {
            limits = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * The Isomer.
         *
         * @throws IllegalArgumentException if two block types have the same name or model
         */
        public Isomer build() {
            List<BlockType<?>> all = new ArrayList<>(types);
            all.addAll(StandardBlocks.ALL);
            Renderers renderers = new Renderers(new BlockTypes(all), wrappers);
            return new Isomer(
                    new RenderSettings(renderers, policies, links, markdown, labels, embeds),
                    options,
                    limits,
                    new Buffers());
        }
    }
}
