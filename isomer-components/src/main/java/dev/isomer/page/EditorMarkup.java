package dev.isomer.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the CMS's editor holds: elements, their attributes and, where not all are kept, their classes. It loses
 * everything else when it saves a page.
 */
final class EditorMarkup {
    /** Whose classes are all kept. */
    private static final Set<String> KEEPS_CLASSES = Set.of("a", "code", "details");

    private static final Map<String, Set<String>> ATTRIBUTES = new HashMap<>();
    private static final Map<String, Set<String>> CLASSES = Map.of(
            "ul", Set.of("tight"),
            "ol", Set.of("tight"));

    static {
        String plain =
                "b blockquote br colgroup del em h1 h2 h3 h4 h5 h6 hr i label mark p pre s strike strong sub summary"
                        + " sup tbody tr u";
        for (String name : plain.split(" ")) {
            ATTRIBUTES.put(name, Set.of());
        }
        ATTRIBUTES.put("a", Set.of("href", "rel", "target"));
        ATTRIBUTES.put("code", Set.of());
        ATTRIBUTES.put("col", Set.of("style"));
        ATTRIBUTES.put("details", Set.of());
        ATTRIBUTES.put(
                "iframe",
                Set.of("src", "frameborder", "allowfullscreen", "width", "height", "style", "referrerpolicy"));
        ATTRIBUTES.put("img", Set.of("src", "alt", "title", "width", "height", "style"));
        ATTRIBUTES.put("input", Set.of("type", "checked"));
        ATTRIBUTES.put("li", Set.of("data-type", "data-checked"));
        ATTRIBUTES.put("ol", Set.of("start", "data-tight"));
        ATTRIBUTES.put("table", Set.of("style"));
        ATTRIBUTES.put("td", Set.of("rowspan", "colspan"));
        ATTRIBUTES.put("th", Set.of("rowspan", "colspan"));
        ATTRIBUTES.put("ul", Set.of("data-tight", "data-type"));
    }

    private EditorMarkup() {}

    static boolean knows(Element element) {
        String name = element.normalName();
        return name.equals("div") && isBlock(element) || isInTask(element) || ATTRIBUTES.containsKey(name);
    }

    /** The box of a task and the text beside it. */
    private static boolean isInTask(Element element) {
        Element parent = element.parent();
        return parent != null
                && (element.normalName().equals("span") && parent.normalName().equals("label")
                        || element.normalName().equals("div")
                                && parent.attr("data-type").equals("taskItem"));
    }

    private static boolean isBlock(Element div) {
        return div.className().startsWith("isomer-")
                || div.hasClass("iframe-wrapper")
                || div.hasAttr("data-type")
                || isPost(div);
    }

    static boolean keepsAttribute(Element element, String name) {
        return element.normalName().equals("div")
                ? name.equals("data-type")
                : ATTRIBUTES.getOrDefault(element.normalName(), Set.of()).contains(name);
    }

    static boolean keepsClass(Element element, String className) {
        String name = element.normalName();
        return KEEPS_CLASSES.contains(name)
                || name.equals("div") && isBlock(element)
                || CLASSES.getOrDefault(name, Set.of()).contains(className);
    }

    /** A post or a form of another site, in which the editor keeps that site's own markup. */
    static boolean isPost(Element element) {
        return element.hasClass("instagram-wrapper") || element.hasClass("formsg-wrapper");
    }
}
