package dev.isomer.block.accordion;

import java.util.Locale;

/** The colours that the CMS has for an accordion. */
public enum Background {
    WHITE,
    GRAY;

    /** The attribute {@code class} of an accordion of this colour. */
    String className() {
        return "isomer-accordion isomer-accordion-" + this;
    }

    /** The name in lower case, as JSP and page files write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
