package dev.isomer.block.card;

import dev.isomer.block.Block;
import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockType;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.Values;
import dev.isomer.block.image.Image;
import dev.isomer.html.Attributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A card: a picture, a title, a description and the text of a link, each optional; static, or as a whole a link.
 *
 * <pre>{@code
 * Card.builder().title("Grants").description("Money for ideas.").href("/grants/").linkText("Apply").build()
 * }</pre>
 *
 * <p>All texts are plain and escaped when rendered; {@link Values} says what null and empty mean. Source: the CMS's nodes
 * {@code isomercard} and {@code isomerclickablecard}.
 *
 * @param image the picture, or null
 * @param title the title, or null
 * @param description the description, or null
 * @param href where the card leads, or null for a static card
 * @param linkText the text of the link, or null
 * @param rel the attribute of a linked card, or null for none
 * @param attributes further attributes of the card; of {@code class} the {@linkplain BlockClass further classes}
 */
public record Card(
        @Nullable Image image,
        @Nullable String title,
        @Nullable String description,
        @Nullable String href,
        @Nullable String linkText,
        @Nullable String rel,
        Attributes attributes)
        implements Block {
    private static final Set<String> TAKEN = Set.of("title");
    static final String DEFAULT_REL = "noopener noreferrer nofollow";

    /** How cards are read, checked and rendered. */
    public static final BlockType<Card> TYPE = BlockType.builder("card", Card.class)
            .property("title", "text", false, "The title.", Card::title)
            .property("description", "text", false, "The description, plain text.", Card::description)
            .property("href", "url", false, "Where the card leads; a card without it is no link.", Card::href)
            .property("linkText", "text", false, "The text of the link, at the foot of the card.", Card::linkText)
            .property("image", "image", false, "The picture at the head of the card.", Card::image)
            .reader(new CardReader())
            .renderer(new CardRenderer())
            .repeatable()
            .rules(new CardRules())
            .build();

    public Card {
        title = Values.text(title);
        description = Values.text(description);
        href = Values.text(href);
        linkText = Values.text(linkText);
        rel = href == null ? null : rel;
        ExtraAttributes.requireFurther(attributes, CardReader.OWN);
        if (href != null && image != null && image.href() != null) {
            throw new IllegalArgumentException("image leads to \"" + image.href() + "\" and the card to \"" + href
                    + "\": a link cannot stand in a link, give one");
        }
        if (image == null && title == null && description == null && linkText == null) {
            throw new IllegalArgumentException("A card needs at least one of image, title, description and linkText");
        }
    }

    /** Starts a card; it needs at least one of image, title, description and link text. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.image = image;
        builder.title = title;
        builder.description = description;
        builder.href = href;
        builder.linkText = linkText;
        builder.rel = href == null ? DEFAULT_REL : rel;
        builder.attributes = attributes;
        return builder;
    }

    /** Collects what makes a card. */
    public static final class Builder {
        private @Nullable Image image;
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String href;
        private @Nullable String linkText;
        private @Nullable String rel = DEFAULT_REL;
        private Attributes attributes = Attributes.none();

        private Builder() {}

        public Builder image(@Nullable Image value) {
            image = value;
            return this;
        }

        /** A picture by its address, null or empty for none, and its text alternative. */
        public Builder image(@Nullable String src, @Nullable String alt) {
            String address = Values.text(src);
            return image(
                    address == null ? null : Image.builder(address).alt(alt).build());
        }

        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        public Builder description(@Nullable String value) {
            description = value;
            return this;
        }

        /** Where the card leads; null or empty for a static card. */
        public Builder href(@Nullable String value) {
            href = value;
            return this;
        }

        public Builder linkText(@Nullable String value) {
            linkText = value;
            return this;
        }

        /** The attribute {@code rel} of a linked card, null or empty for none; the CMS's own by default. */
        public Builder rel(@Nullable String value) {
            rel = Values.text(value);
            return this;
        }

        /** As a page has it, empty too. */
        Builder relOfPage(@Nullable String value) {
            rel = value;
            return this;
        }

        /** Further attributes of the card; a {@code class} is added to the block's own, unless it holds that. */
        public Builder attributes(Attributes value) {
            attributes = value;
            return this;
        }

        /**
         * Sets one {@linkplain GlobalAttributes global attribute} of the card; null or empty for none.
         *
         * @throws IllegalArgumentException if it is another attribute, or the value is wrong
         */
        public Builder attribute(String name, @Nullable String value) {
            attributes = GlobalAttributes.set(attributes, name, value, TAKEN);
            return this;
        }

        /**
         * The card.
         *
         * @throws IllegalArgumentException if nothing would be seen of it
         */
        public Card build() {
            return new Card(image, title, description, href, linkText, rel, attributes);
        }
    }
}
