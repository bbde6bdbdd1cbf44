package dev.isomer.taglib;

import dev.isomer.block.Values;
import dev.isomer.block.card.Card;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:card>}: a card, in its grid or alone; its body is its description, as text. */
public final class CardTag extends BlockTag implements ItemTag<Card> {
    static final String WHY_NO_BLOCKS = "<iso:card>, whose body is text";
    static final OwnAttributes OWN =
            OwnAttributes.of("title", "description", "href", "linkText", "image", "alt", "decorative", "headingLevel");

    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String href;
    private @Nullable String linkText;
    private @Nullable String image;
    private @Nullable String alt;
    private @Nullable String decorative;
    private @Nullable String headingLevel;

    public CardTag() {
        super("card", OWN);
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public void setDescription(@Nullable String value) {
        description = value;
    }

    public void setHref(@Nullable String value) {
        href = value;
    }

    public void setLinkText(@Nullable String value) {
        linkText = value;
    }

    public void setImage(@Nullable String value) {
        image = value;
    }

    public void setAlt(@Nullable String value) {
        alt = value;
    }

    public void setDecorative(@Nullable String value) {
        decorative = value;
    }

    public void setHeadingLevel(@Nullable String value) {
        headingLevel = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        if (enclosing() instanceof CardGridTag grid) {
            grid.collect(block());
        } else {
            HeadingLevel.write(this, card(), headingLevel);
        }
    }

    /** The card for a grid. */
    @Override
    public Card block() throws JspException, IOException {
        if (Values.text(headingLevel) != null) {
            throw TagError.of(name(), "headingLevel belongs to the <iso:cardGrid> around it");
        }
        return card();
    }

    @Override
    void set(String attribute, @Nullable String text, @Nullable Object value) {
        switch (attribute) {
            case "title" -> title = text;
            case "description" -> description = text;
            case "href" -> href = text;
            case "linkText" -> linkText = text;
            case "image" -> image = text;
            case "alt" -> alt = text;
            case "decorative" -> decorative = text;
            case "headingLevel" -> headingLevel = text;
            default -> super.set(attribute, text, value);
        }
    }

    @Override
    String whyItHoldsNoBlocks() {
        return WHY_NO_BLOCKS;
    }

    private Card card() throws JspException, IOException {
        Card.Builder card = Card.builder()
                .title(title)
                .description(wholeDescription())
                .href(href)
                .linkText(linkText);
        further().giveTo(card::attribute);
        String picture = Values.text(image);
        if (picture != null) {
            String shown = TagValues.alternative(name(), alt, TagValues.flag(name(), "decorative", decorative));
            TagError.naming(name(), () -> card.image(picture, shown));
        }
        try {
            return card.build();
        } catch (IllegalArgumentException e) {
            throw TagError.of(name(), "nothing would be seen of it: give title, description, image or linkText", e);
        }
    }

    private @Nullable String wholeDescription() throws JspException, IOException {
        String body = body().strip();
        if (body.isEmpty()) {
            return description;
        }
        if (Values.text(description) != null) {
            throw TagError.of(name(), "it has a description in the attribute and another in the body: keep one");
        }
        return body;
    }
}
