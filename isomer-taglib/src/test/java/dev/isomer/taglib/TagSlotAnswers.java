package dev.isomer.taglib;

import dev.isomer.safe.LinkPolicy;
import dev.isomer.safe.SafeUrl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Judges what {@link TagSlots#jsp} gave: each value must stand in each place as it was given, or be refused by name. */
public final class TagSlotAnswers {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHOWN = 80;

    private TagSlotAnswers() {}

    /** What is wrong, a line each; none if all is right. */
    public static List<String> wrong(String output, TagSlots slots, List<String> values) {
        List<String> rounds = split(output, "[[value]]");
        List<String> wrong = new ArrayList<>();
        if (rounds.size() != values.size() + 2) {
            wrong.add((rounds.size() - 2) + " values came out, " + values.size() + " went in");
            return wrong;
        }
        for (int i = 0; i < values.size(); i++) {
            List<String> places = split(rounds.get(i + 1), "[[slot]]");
            if (places.size() != slots.slots().size() + 1) {
                wrong.add("Places are missing for " + values.get(i));
                continue;
            }
            for (int j = 0; j < slots.slots().size(); j++) {
                TagSlots.Slot slot = slots.slots().get(j);
                if (!isRight(slot, values.get(i), places.get(j + 1))) {
                    wrong.add(slot.name() + " of " + values.get(i) + " gave "
                            + places.get(j + 1).strip());
                }
            }
        }
        return wrong;
    }

    private static List<String> split(String text, String mark) {
        return Arrays.asList(text.split(Pattern.quote(mark), -1));
    }

    private static boolean isRight(TagSlots.Slot slot, String value, String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Element refused = body.selectFirst("pre.refused");
        if (slot.kind() == TagSlots.Kind.TYPED) {
            return refused != null && namesValue(slot, value, refused.wholeText());
        }
        if (slot.kind() == TagSlots.Kind.GLOBAL) {
            return refused == null ? isGlobal(body, slot, value) : isRefused(slot, refused.wholeText());
        }
        if (refused != null) {
            return slot.name().startsWith("details.summaryHtml")
                    && refused.wholeText().contains("summaryHtml");
        }
        return switch (slot.kind()) {
            case TEXT -> holds(body, value);
            case URL -> isUrl(body, slot, value);
            case PAGE_CONTENT -> holdsWords(body, value);
            case TEMPLATE_TEXT -> html.contains(value);
            case SOURCE_ONLY -> !body.select("iframe").isEmpty();
            case TYPED, GLOBAL -> false;
        };
    }

    private static boolean namesValue(TagSlots.Slot slot, String value, String message) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN);
        return Set.of("block.value", "cardGrid.items", "accordion.items").contains(slot.name())
                ? message.contains("java.lang.String")
                : message.contains(shown);
    }

    private static boolean holds(Element body, String value) {
        return body.nodeStream(TextNode.class)
                        .anyMatch(text -> text.getWholeText().strip().equals(value.strip()))
                || body.stream()
                        .anyMatch(element -> element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getValue().equals(value)));
    }

    /** The element of the block has the attribute with this value; classes stand behind those of the block. */
    private static boolean isGlobal(Element body, TagSlots.Slot slot, String value) {
        String name = attribute(slot);
        return body.select("[" + name + "]").stream()
                .map(element -> element.attr(name))
                .anyMatch(written -> written.equals(value) || name.equals("class") && written.endsWith(" " + value));
    }

    /** Attributes that any element may have are refused for their value only. */
    private static boolean isRefused(TagSlots.Slot slot, String message) {
        String name = attribute(slot);
        boolean isFree = Set.of("class", "role", "data-tried", "aria-label").contains(name);
        return !isFree && (message.contains("attribute is \"" + name + "\"") || message.contains(name + " is \""));
    }

    private static String attribute(TagSlots.Slot slot) {
        return slot.name().substring(slot.name().indexOf('.') + 1);
    }

    private static boolean isUrl(Element body, TagSlots.Slot slot, String value) {
        if (slot.name().startsWith("iframe.")) {
            return body.select("iframe").isEmpty();
        }
        boolean written = LinkPolicy.standard().check(value) instanceof SafeUrl url
                && holds(body, url.encoded().url());
        boolean refused = !(LinkPolicy.standard().check(value) instanceof SafeUrl);
        return written
                || refused
                        && body.select("[href]:not([href='']), img:not([src='/a.png'])")
                                .isEmpty();
    }

    /** The words that a browser would show of the value. */
    private static boolean holdsWords(Element body, String value) {
        Element expected = Jsoup.parseBodyFragment(value).body();
        expected.select("script, style, iframe, svg, math, template, object, embed, select, textarea, title")
                .remove();
        return words(body.wholeText()).contains(words(expected.wholeText()));
    }

    private static String words(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
