package dev.isomer.block;

import dev.isomer.html.Attributes;
import java.util.List;
import java.util.Map;

/**
 * The attributes that the CMS's editor keeps, in the order in which the CMS saves them: {@code <a target="_blank"
 * href="/">} becomes {@code <a href="/" target="_blank">}.
 */
public final class EditorAttributes {
    private static final Map<String, List<String>> SAVED = Map.ofEntries(
            saved("a", "href class rel target"),
            saved("blockquote", "style data-instgrm-version data-instgrm-permalink data-instgrm-captioned class"),
            saved("code", "class"),
            saved("col", "style"),
            saved("details", "class"),
            saved("div", "data-type class"),
            saved("iframe", "referrerpolicy style height width allowfullscreen frameborder src"),
            saved("img", "style height width title alt src"),
            saved("input", "checked type"),
            saved("li", "data-type data-checked"),
            saved("ol", "start data-tight class"),
            saved("script", "src async"),
            saved("table", "style"),
            saved("td", "rowspan colspan"),
            saved("th", "rowspan colspan"),
            saved("ul", "data-tight data-type class"));

    private EditorAttributes() {}

    private static Map.Entry<String, List<String>> saved(String element, String attributes) {
        return Map.entry(element, List.of(attributes.split(" ")));
    }

    /** The names for an element, none if the editor keeps none. */
    public static List<String> of(String element) {
        return SAVED.getOrDefault(element, List.of());
    }

    /** Whether it is the width that the editor gives a cell and the CMS never saves. */
    public static boolean isNeverSaved(String element, String name) {
        return name.equals("colwidth") && (element.equals("td") || element.equals("th"));
    }

    /** The attributes as the CMS saves them; those that the editor does not know stand at the end. */
    static Attributes inSavedOrder(String element, Attributes attributes) {
        List<String> names = of(element);
        if (attributes.size() < 2 && !attributes.has("colwidth")) {
            return attributes;
        }
        Attributes saved = Attributes.none();
        for (String name : names) {
            String value = attributes.get(name);
            saved = value == null ? saved : saved.with(name, value);
        }
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.name(i);
            if (!names.contains(name) && !isNeverSaved(element, name)) {
                saved = saved.with(name, attributes.value(i));
            }
        }
        return saved;
    }
}
