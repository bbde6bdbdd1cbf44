package dev.isomer;

import dev.isomer.block.Label;
import dev.isomer.block.RenderContext;
import dev.isomer.safe.Escape;

/** The labels of what the script adds to a page; it knows the English ones itself. */
final class ScriptLabels {
    private static final String EXPAND_ALL = "Expand all";
    private static final String COLLAPSE_ALL = "Collapse all";

    private ScriptLabels() {}

    /** The attributes of the script's element that tell others; empty where there are none. */
    static String attributes(RenderContext context) {
        Label expand = context.labels().find("accordion.expandAll");
        Label collapse = context.labels().find("accordion.collapseAll");
        if (expand.text().equals(EXPAND_ALL) && collapse.text().equals(COLLAPSE_ALL)) {
            return "";
        }
        String language = context.labels().languageToSay(expand);
        return attribute("data-expand-all", expand.text())
                + attribute("data-collapse-all", collapse.text())
                + (language == null ? "" : attribute("data-lang", language));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Escape.ATTRIBUTE.apply(value) + "\"";
    }
}
