package dev.isomer.block;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The names in the attribute {@code class} of an element. */
public final class ClassNames {
    private ClassNames() {}

    /** Each of them once, in their order; none where the attribute is absent. */
    public static Set<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        String classes = element.attr("class");
        int start = WhiteSpace.end(classes, 0, classes.length());
        int end = nameEnd(classes, start);
        if (end == classes.length()) {
            return start == end ? Set.of() : Set.of(classes.substring(start));
        }
        Set<String> names = new LinkedHashSet<>();
        while (start < classes.length()) {
            names.add(classes.substring(start, end));
            start = WhiteSpace.end(classes, end, classes.length());
            end = nameEnd(classes, start);
        }
        return names;
    }

    private static int nameEnd(String classes, int start) {
        int end = start;
        while (end < classes.length() && !WhiteSpace.is(classes.charAt(end))) {
            end++;
        }
        return end;
    }
}
