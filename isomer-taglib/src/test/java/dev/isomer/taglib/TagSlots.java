package dev.isomer.taglib;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every place of every tag where an author can put a value: all attributes that the descriptor lists, and all bodies.
 */
public record TagSlots(List<Slot> slots) {

    /** How a value is written. */
    public enum Kind {
        TEXT,
        URL,
        PAGE_CONTENT,
        TEMPLATE_TEXT,
        /** Visitors do not get it. */
        SOURCE_ONLY,
        /** Text among that of the block, or refused by name. */
        GLOBAL,
        TYPED
    }

    /** A place, its tag, and a JSP fragment with {@code ${value}} in it. */
    public record Slot(String name, Kind kind, String jsp) {}

    private static final String VALUE = "${value}";
    private static final Set<String> URLS = Set.of("href", "src", "image");
    private static final Set<String> TYPED = Set.of(
            "items",
            "headingLevel",
            "decorative",
            "background",
            "open",
            "widthPercent",
            "loading",
            "trusted",
            "layered",
            "width",
            "height");

    /** What a tag needs beside the attribute that is tried. */
    private static final Map<String, Map<String, String>> NEEDED = Map.of(
            "card", Map.of("title", "T", "image", "/a.png", "alt", "A"),
            "details", Map.of("summary", "S"),
            "iframe", Map.of("src", "https://form.gov.sg/1"),
            "image", Map.of("src", "/a.png", "alt", "A"),
            "quote", Map.of("text", "Q"));

    /** Some of the attributes that tags take besides their own. */
    private static final List<String> OTHERS =
            List.of("id", "class", "lang", "dir", "title", "role", "data-tried", "aria-label");

    /** Open Liberty does not find a function that a page uses in single quotes only. */
    private static final List<Slot> FUNCTIONS = List.of(
            new Slot("text() between tags", Kind.TEXT, "<p>${iso:text(value)}</p>"),
            new Slot("text() in double quotes", Kind.TEXT, "<p title=\"${iso:text(value)}\"></p>"),
            new Slot("text() in single quotes", Kind.TEXT, "<p title='${iso:text(value)}'></p>"),
            new Slot("url() in double quotes", Kind.URL, "<a href=\"${iso:url(value)}\">A</a>"),
            new Slot("url() in single quotes", Kind.URL, "<a href='${iso:url(value)}'>A</a>"),
            new Slot("html() between tags", Kind.PAGE_CONTENT, "<div>${iso:html(value)}</div>"),
            new Slot("untrustedHtml() between tags", Kind.PAGE_CONTENT, "<div>${iso:untrustedHtml(value)}</div>"));

    private static final List<Set<String>> ALTERNATIVES =
            List.of(Set.of("summary", "summaryHtml"), Set.of("text", "html", "body"), Set.of("alt", "decorative"));

    /** The slots of a descriptor. */
    public static TagSlots of(InputStream descriptor) throws Exception {
        List<Slot> slots = new ArrayList<>();
        for (Tld.Tag tag : Tld.read(descriptor).tags()) {
            for (Tld.Attribute attribute : tag.attributes()) {
                if (attribute.expression()) {
                    slots.add(new Slot(
                            tag.name() + "." + attribute.name(),
                            kind(tag, attribute),
                            withAttribute(tag, attribute.name())));
                }
            }
            OTHERS.stream()
                    .filter(name -> tag.takesOthers() && !has(tag, name))
                    .forEach(name ->
                            slots.add(new Slot(tag.name() + "." + name, Kind.GLOBAL, withAttribute(tag, name))));
            if (tag.name().equals("card")) {
                slots.addAll(items(tag, "cardGrid"));
            } else if (tag.name().equals("details")) {
                slots.addAll(items(tag, "accordion"));
            }
            if (!tag.body().equals("empty") && !collects(tag)) {
                Kind kind = tag.name().equals("card")
                        ? Kind.TEXT
                        : tag.name().equals("prose") ? Kind.PAGE_CONTENT : Kind.TEMPLATE_TEXT;
                slots.add(new Slot(tag.name() + ".body", kind, withBody(tag)));
            }
        }
        slots.addAll(FUNCTIONS);
        return new TagSlots(List.copyOf(slots));
    }

    /** The attributes of a tag as keys of an item. */
    private static List<Slot> items(Tld.Tag tag, String around) {
        List<Slot> items = new ArrayList<>();
        for (Tld.Attribute attribute : tag.attributes()) {
            if (attribute.name().equals("headingLevel")) {
                continue; // belongs to the grid
            }
            Map<String, String> values = needed(tag, attribute.name());
            StringBuilder map = new StringBuilder();
            values.forEach((name, value) ->
                    map.append('\'').append(name).append("': '").append(value).append("', "));
            String item = "{" + map + "'" + attribute.name() + "': value}";
            items.add(new Slot(
                    tag.name() + "." + attribute.name() + " of items",
                    kind(tag, attribute),
                    "<iso:" + around + " items=\"${[" + item + "]}\"/>"));
        }
        return items;
    }

    private static boolean has(Tld.Tag tag, String attribute) {
        return tag.attributes().stream().anyMatch(own -> own.name().equals(attribute));
    }

    private static Kind kind(Tld.Tag tag, Tld.Attribute attribute) {
        if (attribute.name().equals("style")) {
            return Kind.SOURCE_ONLY;
        }
        if (TYPED.contains(attribute.name())
                || tag.name().equals("page")
                || tag.name().equals("block")) {
            return Kind.TYPED;
        }
        if (attribute.type().equals("java.lang.Object")) {
            return Kind.PAGE_CONTENT;
        }
        return URLS.contains(attribute.name()) ? Kind.URL : Kind.TEXT;
    }

    private static boolean collects(Tld.Tag tag) {
        return tag.name().equals("cardGrid") || tag.name().equals("accordion");
    }

    private static String withAttribute(Tld.Tag tag, String attribute) {
        String start = start(tag, attribute, " " + attribute + "=\"" + VALUE + "\"");
        return switch (tag.name()) {
            case "cardGrid" -> start + "><iso:card title=\"T\"/></iso:cardGrid>";
            case "accordion" -> start + "><iso:details summary=\"S\" text=\"T\"/></iso:accordion>";
            default -> start + "/>";
        };
    }

    private static String withBody(Tld.Tag tag) {
        boolean holdsMarkup = tag.name().equals("details") || tag.name().equals("quote");
        String body = holdsMarkup ? "<c:out value=\"" + VALUE + "\" escapeXml=\"false\"/>" : VALUE;
        return start(tag, "body", "") + ">" + body + "</iso:" + tag.name() + ">";
    }

    private static Map<String, String> needed(Tld.Tag tag, String tried) {
        Map<String, String> needed = new LinkedHashMap<>(NEEDED.getOrDefault(tag.name(), Map.of()));
        needed.remove(tried);
        ALTERNATIVES.stream()
                .filter(names -> names.contains(tried))
                .forEach(names -> needed.keySet().removeAll(names));
        return needed;
    }

    private static String start(Tld.Tag tag, String tried, String attribute) {
        Map<String, String> needed = needed(tag, tried);
        StringBuilder start = new StringBuilder("<iso:" + tag.name());
        needed.forEach((name, value) ->
                start.append(' ').append(name).append("=\"").append(value).append('"'));
        return start.append(attribute).toString();
    }

    /**
     * A JSP, without directives, that puts values into each place; the prefixes are {@code iso} and {@code c}.
     *
     * @param values an expression that gives them, such as <code>${values}</code>
     */
    public String jsp(String values) {
        StringBuilder jsp = new StringBuilder("<c:forEach items=\"" + values + "\" var=\"value\">[[value]]\n");
        for (Slot slot : slots) {
            jsp.append("[[slot]]<c:catch var=\"refused\">").append(slot.jsp()).append("</c:catch>");
            jsp.append(
                    "<c:if test=\"${refused != null}\"><pre class=\"refused\"><c:out value=\"${refused.message}\"/></pre></c:if>\n");
        }
        return jsp.append("</c:forEach>[[value]]").toString();
    }
}
