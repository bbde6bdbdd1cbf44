package dev.isomer.block.accordion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The colours that the CMS has for an accordion. */
public enum Background {
    WHITE,
    GRAY;

    private static final Set<String> COLOURS =
            Set.of("isomer-accordion-white", "isomer-accordion-gray", "isomer-accordion-grey");

    /** The attribute {@code class} of an accordion of this colour. */
    String className() {
        return "isomer-accordion isomer-accordion-" + this;
    }

    /** A class attribute of an accordion with this colour in place of its own. */
    String recolour(String classNames) {
        List<String> classes = new ArrayList<>(List.of(classNames.split(" ")));
        classes.removeIf(COLOURS::contains);
        classes.add("isomer-accordion-" + this);
        return String.join(" ", classes);
    }

    /** The name in lower case, as JSP and page files write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
