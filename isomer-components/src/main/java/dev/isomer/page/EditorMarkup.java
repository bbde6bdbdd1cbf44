package dev.isomer.page;

import dev.isomer.block.EditorAttributes;
import dev.isomer.safe.NameSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the CMS's editor holds. It loses everything else when it saves a page. */
final class EditorMarkup {
    private static final NameSet ELEMENTS =
            NameSet.of(("a b blockquote br code col colgroup del details em h1 h2 h3 h4 h5"
                            + " h6 hr i iframe img input label li mark ol p pre s strike strong sub summary sup table tbody td th tr"
                            + " u ul")
                    .split(" "));
    private static final NameSet KEEP_ALL_CLASSES = NameSet.of("a", "code", "details");
    private static final Map<String, Set<String>> KEPT_CLASSES = Map.of("ul", Set.of("tight"), "ol", Set.of("tight"));

    private static final NameSet BLOCK_CLASSES =
            NameSet.of(("isomer-card-grid isomer-card isomer-card-image isomer-card-body"
                            + " isomer-card-title isomer-card-description isomer-card-link isomer-accordion isomer-details-content"
                            + " isomer-image-wrapper iframe-wrapper")
                    .split(" "));

    private EditorMarkup() {}

    static boolean knows(Element element, Set<String> classes) {
        String name = element.normalName();
        return ELEMENTS.has(name) || name.equals("div") && isBlock(element, classes) || isInTask(element);
    }

    /** The box of a task and the text beside it. */
    private static boolean isInTask(Element element) {
        Element parent = element.parent();
        return parent != null
                && (element.normalName().equals("span") && parent.normalName().equals("label")
                        || element.normalName().equals("div")
                                && parent.attr("data-type").equals("taskItem"));
    }

    private static boolean isBlock(Element div, Set<String> classes) {
        for (String name : classes) {
            if (BLOCK_CLASSES.has(name)) {
                return true;
            }
        }
        return div.hasAttr("data-type");
    }

    /** A picture stands by itself there, with nothing around it but its wrapper. */
    static boolean isMisplaced(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("img") && (parent == null || !parent.hasClass("isomer-image-wrapper"));
    }

    static boolean keepsAttribute(Element element, String name) {
        return EditorAttributes.of(element.normalName()).contains(name);
    }

    static boolean keepsAllClasses(Element element, Set<String> classes) {
        String name = element.normalName();
        return KEEP_ALL_CLASSES.has(name) || name.equals("div") && isBlock(element, classes);
    }

    static boolean keepsClass(Element element, String className) {
        return KEPT_CLASSES.getOrDefault(element.normalName(), Set.of()).contains(className);
    }

    /** A post or a form of another site, in which the editor keeps that site's own markup; letter case does not matter. */
    static boolean isPost(Set<String> classes) {
        for (String name : classes) {
            if (name.equalsIgnoreCase("instagram-wrapper") || name.equalsIgnoreCase("formsg-wrapper")) {
                return true;
            }
        }
        return false;
    }
}
