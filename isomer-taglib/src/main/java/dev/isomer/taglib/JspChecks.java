package dev.isomer.taglib;

import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.accordion.Background;
import jakarta.servlet.jsp.JspTagException;
import jakarta.servlet.jsp.tagext.ValidationMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said of the tags of a JSP before they run, in the words that they would throw. */
final class JspChecks {
    private static final Map<String, OwnAttributes> OWN = Map.of(
            "accordion", AccordionTag.OWN,
            "card", CardTag.OWN,
            "cardGrid", CardGridTag.OWN,
            "details", DetailsTag.OWN,
            "iframe", IframeTag.OWN,
            "image", ImageTag.OWN,
            "prose", ProseTag.OWN,
            "quote", QuoteTag.OWN);
    private static final Map<String, String> CHILD = Map.of("accordion", "details", "cardGrid", "card");

    private final List<ValidationMessage> messages = new ArrayList<>();
    private final Set<JspElement> collecting = new HashSet<>();

    /** Converts a value, or throws what is wrong with it. */
    private interface Conversion {
        @Nullable
        Object convert(@Nullable String value) throws JspTagException;
    }

    /** All that was found, or null for nothing, as Jakarta Pages has it. */
    ValidationMessage @Nullable [] messages() {
        return messages.isEmpty() ? null : messages.toArray(ValidationMessage[]::new);
    }

    /** A tag of the library, and the one around it. */
    void tag(JspElement tag, @Nullable JspElement around) {
        attributes(tag);
        values(tag);
        if (around != null) {
            place(tag, around);
        }
    }

    private void attributes(JspElement tag) {
        OwnAttributes own = OWN.get(tag.name());
        if (own == null) {
            return; // a tag without dynamic attributes, which the container checks
        }
        for (String attribute : tag.attributeNames()) {
            if (!own.names().contains(attribute) && !GlobalAttributes.has(attribute)) {
                report(tag, own.refusal(attribute));
            }
        }
    }

    private void values(JspElement tag) {
        String name = tag.name();
        switch (name) {
            case "accordion" ->
                convert(tag, "background", value -> TagValues.constant(name, "background", value, Background.WHITE));
            case "cardGrid" -> convert(tag, "headingLevel", value -> HeadingLevel.of(name, value));
            case "card" -> card(tag);
            case "details" -> convert(tag, "open", value -> TagValues.flag(name, "open", value));
            case "iframe" -> {
                convert(tag, "width", value -> IframeTag.size("width", value));
                convert(tag, "height", value -> IframeTag.size("height", value));
            }
            case "image" -> {
                picture(tag);
                convert(tag, "widthPercent", value -> ImageTag.percent(value));
                convert(tag, "loading", ImageTag::loading);
            }
            case "prose" -> convert(tag, "trusted", value -> TagValues.flag(name, "trusted", value));
            default -> {}
        }
    }

    private void card(JspElement card) {
        convert(card, "headingLevel", value -> HeadingLevel.of(card.name(), value));
        boolean mayHavePicture = card.isComputed("image") && !card.isGiven("alt") && !card.isGiven("decorative");
        if (card.has("image") && !card.isComputed("image") || mayHavePicture) {
            picture(card);
        }
        boolean hasText = card.has("title") || card.has("linkText") || card.has("image") && card.has("alt");
        if (card.has("href") && !card.isComputed("href") && !hasText) {
            report(card, "a link without a text: give title, linkText or an image with alt");
        }
    }

    private void picture(JspElement tag) {
        if (!tag.isComputed("decorative")) {
            convert(
                    tag,
                    "alt",
                    value -> TagValues.alternative(
                            tag.name(), value, TagValues.flag(tag.name(), "decorative", tag.value("decorative"))));
        }
    }

    private void convert(JspElement tag, String attribute, Conversion conversion) {
        if (tag.isComputed(attribute)) {
            return;
        }
        try {
            conversion.convert(tag.value(attribute));
        } catch (JspTagException e) {
            add(tag, tag, String.valueOf(e.getMessage()));
        }
    }

    private void place(JspElement tag, JspElement around) {
        String child = CHILD.get(around.name());
        if (child != null && !child.equals(tag.name())) {
            report(around, CollectingTag.only(child, "<iso:" + tag.name() + ">"));
        }
        if (around.name().equals("card")) {
            report(tag, "it stands in " + CardTag.WHY_NO_BLOCKS);
        } else if (around.name().equals("prose") && !isTrusted(around)) {
            report(tag, "it stands in " + ProseTag.WHY_NO_BLOCKS);
        }
    }

    /** Text of the page that stands in a tag of the library; a container may give it in several parts. */
    void text(String text, JspElement place, JspElement around) {
        String child = CHILD.get(around.name());
        if (child != null && collecting.add(around)) {
            add(place, around, message(around, CollectingTag.onlyText(child, text)));
        }
        String bare = holdsMarkup(around) ? JspExpressions.firstBare(text) : null;
        if (bare != null) {
            add(
                    place,
                    around,
                    message(
                            around,
                            bare + " in its body goes out unescaped: write <c:out value=\"" + bare
                                    + "\"/> or ${iso:text(…)}, or give text=\"…\" or html=\"…\""));
        }
    }

    private static boolean holdsMarkup(JspElement tag) {
        return tag.name().equals("details")
                || tag.name().equals("quote")
                || tag.name().equals("prose") && isTrusted(tag);
    }

    private static boolean isTrusted(JspElement prose) {
        return prose.isComputed("trusted") || "true".equals(prose.value("trusted"));
    }

    private void report(JspElement tag, String problem) {
        add(tag, tag, message(tag, problem));
    }

    private static String message(JspElement tag, String problem) {
        return "<iso:" + tag.name() + ">: " + problem;
    }

    /** Not every container has the lines of what it names, so the tags are counted. */
    private void add(JspElement place, JspElement tag, String message) {
        String which = " (it is <iso:" + tag.name() + "> number " + tag.number() + " of the JSP)";
        messages.add(new ValidationMessage(place.id(), message + which));
    }
}
