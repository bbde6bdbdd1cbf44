package dev.isomer.block.iframe;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.Pixels;
import dev.isomer.block.Values;
import dev.isomer.html.Attributes;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Content of another site in an iframe: a video, a map, a form.
 *
 * <pre>{@code
 * Iframe.builder("https://www.youtube.com/embed/x").title("How to apply").height("400").build()
 * // WEB: <div class="iframe-wrapper iframe-wrapper-video"><iframe title="How to apply" … ></iframe></div>
 * }</pre>
 *
 * <p>It is shown only where the application's {@link dev.isomer.safe.EmbedPolicy} allows its host. The CMS's editor
 * keeps no title, so {@code title} is for visitors only and never written into a page file; the title that a file has
 * all the same stands among the attributes. Source: the CMS's node {@code iframe}.
 *
 * @param src where the content lies; empty where the page names none
 * @param title what it is, for visitors who do not see it, or null
 * @param width the attribute, or null
 * @param height the attribute, or null
 * @param style the attribute, or null
 * @param wrapped whether the wrapper stands around it, which only old pages lack
 * @param attributes all its other attributes
 */
public record Iframe(
        String src,
        @Nullable String title,
        @Nullable String width,
        @Nullable String height,
        @Nullable String style,
        boolean wrapped,
        Attributes attributes)
        implements Block {
    private static final Set<String> TAKEN = Set.of("title");
    private static final Attributes CMS_DEFAULTS = Attributes.of("allowfullscreen", "true", "frameborder", "0");

    /** How iframes are read, checked and rendered. */
    public static final BlockType<Iframe> TYPE = BlockType.builder("iframe", Iframe.class)
            .property("src", "url", true, "Where the content lies.", Iframe::src)
            .property("title", "text", false, "What the content is.", Iframe::title)
            .property("width", "text", false, "The width in pixels or per cent.", Iframe::width)
            .property("height", "text", false, "The height in pixels.", Iframe::height)
            .property("style", "text", false, "The style that the CMS writes; visitors do not get it.", Iframe::style)
            .reader(new IframeReader())
            .renderer(new IframeRenderer())
            .repeatable()
            .rules(new IframeRules())
            .build();

    public Iframe {
        Objects.requireNonNull(src, "src");
        ExtraAttributes.requireFurther(attributes, IframeReader.OWN);
    }

    /**
     * Starts an iframe from where its content lies.
     *
     * @throws IllegalArgumentException if that is empty
     */
    public static Builder builder(String src) {
        return new Builder("").src(src);
    }

    /** What kind of content its address tells. */
    public EmbedKind kind() {
        return EmbedKind.of(src);
    }

    /** The title given, or else the one that the page file has, or null. */
    @Nullable
    String knownTitle() {
        String known = title == null ? attributes.get("title") : title;
        return known == null || known.isBlank() ? null : known;
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder(src);
        builder.title = title;
        builder.width = width;
        builder.height = height;
        builder.style = style;
        builder.wrapped = wrapped;
        builder.attributes = attributes;
        return builder;
    }

    /** Collects what makes an iframe. */
    public static final class Builder {
        private String src;
        private @Nullable String title;
        private @Nullable String width;
        private @Nullable String height;
        private @Nullable String style;
        private boolean wrapped = true;
        private Attributes attributes = CMS_DEFAULTS;

        private Builder(String src) {
            this.src = src;
        }

        /**
         * Where its content lies.
         *
         * @throws IllegalArgumentException if that is empty
         */
        public Builder src(String value) {
            src = Values.required("src", value, "give the https address of what it shows");
            return this;
        }

        /** What the content is; without it, profile WEB says what its address tells. */
        public Builder title(@Nullable String value) {
            title = Values.text(value);
            return this;
        }

        /**
         * Its width in pixels such as {@code 560}, or per cent such as {@code 100%}; null or empty for none.
         *
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder width(@Nullable String value) {
            width = Pixels.orPercent("width", value);
            return this;
        }

        /**
         * Its height in pixels such as {@code 315}, or per cent such as {@code 100%}; null or empty for none.
         *
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder height(@Nullable String value) {
            height = Pixels.orPercent("height", value);
            return this;
        }

        public Builder style(@Nullable String value) {
            style = Values.text(value);
            return this;
        }

        /** All other attributes, in place of the CMS's {@code allowfullscreen} and {@code frameborder}. */
        public Builder attributes(Attributes value) {
            attributes = value;
            return this;
        }

        /**
         * Sets one {@linkplain GlobalAttributes global attribute} of the iframe; null or empty for none.
         *
         * @throws IllegalArgumentException if it is another attribute, or the value is wrong
         */
        public Builder attribute(String name, @Nullable String value) {
            attributes = GlobalAttributes.set(attributes, name, value, TAKEN);
            return this;
        }

        public Iframe build() {
            return new Iframe(src, title, width, height, style, wrapped, attributes);
        }
    }
}
