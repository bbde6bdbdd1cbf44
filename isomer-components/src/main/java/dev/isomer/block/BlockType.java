package dev.isomer.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one type of block: the seam at which types are added.
 *
 * <pre>{@code
 * static final BlockType<Notice> NOTICE = BlockType.builder("notice", Notice.class)
 *         .renderer((notice, out, context) -> out.startTag("p").endOfTag().text(notice.text()).endTag("p"))
 *         .property("text", "text", true, "What the notice says.", Notice::text)
 *         .build();
 * }</pre>
 *
 * <p>Its stylesheet and its documentation, {@code name.css} and {@code name.md}, are resources beside the class of the
 * block.
 */
public final class BlockType<B extends Block> {
    private final String name;
    private final Class<B> model;
    private final String resources;
    private final List<Property<B>> properties;
    private final @Nullable BlockReader<B> reader;
    private final BlockRenderer<B> renderer;
    private final BlockRules<B> rules;
    private final boolean isRepeatable;

    private BlockType(Builder<B> builder) {
        name = builder.name;
        model = builder.model;
        resources = builder.resources;
        properties = List.copyOf(builder.properties);
        reader = builder.reader;
        renderer = Objects.requireNonNull(builder.renderer, "renderer of block type \"" + name + "\"");
        rules = builder.rules;
        isRepeatable = builder.isRepeatable;
    }

    /**
     * Starts a type.
     *
     * @param name its name, as a tag would be called: {@code cardGrid}
     * @param model the class of its blocks
     */
    public static <B extends Block> Builder<B> builder(String name, Class<B> model) {
        return new Builder<>(name, model);
    }

    public String name() {
        return name;
    }

    public Class<B> model() {
        return model;
    }

    public List<Property<B>> properties() {
        return properties;
    }

    /** Its reader, or null where such a block is never read from a page. */
    public @Nullable BlockReader<B> reader() {
        return reader;
    }

    public BlockRenderer<B> renderer() {
        return renderer;
    }

    public BlockRules<B> rules() {
        return rules;
    }

    /** Whether what its renderer has written may be copied. */
    boolean isRepeatable() {
        return isRepeatable;
    }

    /** The name of its resources: several types may share one. */
    public String resources() {
        return resources;
    }

    /** Its stylesheet, or the empty text. */
    public String stylesheet() {
        return resource(resources + ".css");
    }

    /** Its documentation in Markdown, or the empty text. */
    public String documentation() {
        return resource(resources + ".md");
    }

    private String resource(String file) {
        try (InputStream in = model.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file + " beside " + model, e);
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }

    /** Collects what makes a type; a renderer is required. */
    public static final class Builder<B extends Block> {
        private final String name;
        private final Class<B> model;
        private String resources;
        private final List<Property<B>> properties = new ArrayList<>();
        private @Nullable BlockReader<B> reader;
        private @Nullable BlockRenderer<B> renderer;
        private BlockRules<B> rules = BlockRules.none();
        private boolean isRepeatable;

        private Builder(String name, Class<B> model) {
            this.name = Objects.requireNonNull(name, "name");
            this.model = Objects.requireNonNull(model, "model");
            this.resources = name;
        }

        /** The name of its stylesheet and documentation, where it is not its own. */
        public Builder<B> resources(String shared) {
            resources = shared;
            return this;
        }

        public Builder<B> property(
                String property, String type, boolean required, String meaning, Function<B, @Nullable Object> value) {
            properties.add(new Property<>(property, type, required, meaning, value));
            return this;
        }

        public Builder<B> reader(BlockReader<B> blockReader) {
            reader = blockReader;
            return this;
        }

        public Builder<B> renderer(BlockRenderer<B> blockRenderer) {
            renderer = blockRenderer;
            return this;
        }

        public Builder<B> rules(BlockRules<B> blockRules) {
            rules = blockRules;
            return this;
        }

        /**
         * Says that the renderer writes the same each time, but for what the context tells it: no time, no user, no
         * counter of its own, and no model that changes. What it has written may then be copied, and the renderer is not
         * called: it must do nothing beside writing and reporting.
         *
         * <pre>{@code
         * BlockType.builder("notice", Notice.class)
         *         .renderer((notice, out, context) -> out.text(notice.text()))   // the same text each time
         *         .repeatable()
         *         .build();
         * }</pre>
         */
        public Builder<B> repeatable() {
            isRepeatable = true;
            return this;
        }

        /**
         * The type.
         *
         * @throws NullPointerException if it has no renderer
         */
        public BlockType<B> build() {
            return new BlockType<>(this);
        }
    }
}
