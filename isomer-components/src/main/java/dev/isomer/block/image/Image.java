package dev.isomer.block.image;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.Values;
import dev.isomer.html.Attributes;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture in its wrapper, alone or as a link.
 *
 * <pre>{@code
 * Image.builder("/images/lab.jpg").alt("The laboratory").build()
 * // WEB: <div class="isomer-image-wrapper"><img class="isomer-width-100" alt="The laboratory" src="/images/lab.jpg" loading="lazy"></div>
 * }</pre>
 *
 * <p>Source: the CMS's image node; it writes {@code width}, {@code height} and {@code style} whether it is asked to or
 * not, and sizes a picture through {@code style} alone.
 *
 * @param src where the picture lies
 * @param alt what it shows; empty for decoration, null where the page does not say
 * @param title the title, or null
 * @param href where it leads, or null for a picture that is no link
 * @param width the attribute, {@code "100%"} by default, or null for none
 * @param height the attribute, {@code "auto"} by default, or null for none
 * @param style the attribute, {@code "width: 100%"} by default, or null for none
 * @param wrapperClass the attribute {@code class} of the wrapper; {@code isomer-image-wrapper} is one of its classes
 * @param attributes further attributes of the {@code img}
 */
public record Image(
        String src,
        @Nullable String alt,
        @Nullable String title,
        @Nullable String href,
        @Nullable String width,
        @Nullable String height,
        @Nullable String style,
        String wrapperClass,
        Attributes attributes)
        implements Block {
    /** The id of a picture would hide a property of a form around it. */
    private static final Set<String> TAKEN = Set.of("title", "id");

    /** How pictures are read, checked and rendered. */
    public static final BlockType<Image> TYPE = BlockType.builder("image", Image.class)
            .property("src", "url", true, "Where the picture lies.", Image::src)
            .property("alt", "text", false, "What it shows; empty for decoration.", Image::alt)
            .property("title", "text", false, "A title that some browsers show.", Image::title)
            .property("href", "url", false, "Where it leads.", Image::href)
            .property("widthPercent", "number", false, "Its width in per cent, 1 to 100.", Image::widthPercent)
            .reader(new ImageReader())
            .renderer(new ImageRenderer())
            .repeatable()
            .rules(new ImageRules())
            .build();

    public Image {
        Objects.requireNonNull(src, "src");
        href = Values.text(href);
        ExtraAttributes.requireFurther(attributes, ImageReader.OWN);
        if (!ImageRenderer.CLASS.isIn(wrapperClass)) {
            throw new IllegalArgumentException(
                    "wrapperClass is \"" + wrapperClass + "\"; it must hold " + ImageRenderer.WRAPPER);
        }
    }

    /**
     * Starts a picture from where it lies.
     *
     * @throws IllegalArgumentException if that is empty
     */
    public static Builder builder(String src) {
        return new Builder("").src(src);
    }

    /** The width in per cent that its style gives it: 1 to 100. */
    public int widthPercent() {
        return PercentWidth.of(style);
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder(src);
        builder.alt = alt;
        builder.title = title;
        builder.href = href;
        builder.width = width;
        builder.height = height;
        builder.style = style;
        builder.wrapperClass = wrapperClass;
        builder.attributes = attributes;
        return builder;
    }

    /** Collects what makes a picture. */
    public static final class Builder {
        private String src;
        private @Nullable String alt;
        private @Nullable String title;
        private @Nullable String href;
        private @Nullable String width = "100%";
        private @Nullable String height = "auto";
        private @Nullable String style = "width: 100%";
        private String wrapperClass = ImageRenderer.WRAPPER;
        private Attributes attributes = Attributes.none();

        private Builder(String src) {
            this.src = src;
        }

        /**
         * Where it lies.
         *
         * @throws IllegalArgumentException if that is empty
         */
        public Builder src(String value) {
            src = Values.required("src", value, "say where the picture lies");
            return this;
        }

        /** What the picture shows; the empty text says that it is decoration. */
        public Builder alt(@Nullable String value) {
            alt = value;
            return this;
        }

        public Builder title(@Nullable String value) {
            title = Values.text(value);
            return this;
        }

        /** Where it leads; null or empty for a picture that is no link. */
        public Builder href(@Nullable String value) {
            href = value;
            return this;
        }

        /**
         * Its width in per cent of the room it has, as the CMS writes it; null for 100.
         *
         * @throws IllegalArgumentException if it is not 1 to 100
         */
        public Builder widthPercent(@Nullable Integer percent) {
            if (percent != null && (percent < 1 || percent > 100)) {
                throw new IllegalArgumentException("widthPercent is " + percent + "; allowed are 1 to 100");
            }
            style = percent == null || percent == 100 ? "width: 100%" : "width: " + percent + "%;";
            return this;
        }

        /**
         * Has it loaded at once, not when a visitor comes near: for the picture that the page opens with.
         *
         * <pre>{@code
         * Image.builder("/images/lab.jpg").alt("The laboratory").eager()   // WEB: <img … loading="eager">
         * }</pre>
         *
         * <p>The editor of the CMS does not keep this in a page file.
         */
        public Builder eager() {
            attributes = attributes.with("loading", "eager");
            return this;
        }

        /** Further attributes of the {@code img}; {@link #eager} comes behind, as these replace it. */
        public Builder attributes(Attributes value) {
            attributes = value;
            return this;
        }

        /**
         * Sets one {@linkplain GlobalAttributes global attribute} of the {@code img}; null or empty for none.
         *
         * @throws IllegalArgumentException if it is another attribute, or the value is wrong
         */
        public Builder attribute(String name, @Nullable String value) {
            attributes = GlobalAttributes.set(attributes, name, value, TAKEN);
            return this;
        }

        public Image build() {
            return new Image(src, alt, title, href, width, height, style, wrapperClass, attributes);
        }
    }
}
