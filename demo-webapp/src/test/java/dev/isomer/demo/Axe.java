package dev.isomer.demo;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** All rules of WCAG 2.2 AA and of good practice: without their tags axe leaves out those that are new in 2.2. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static AxeBuilder on(Page page) {
        return new AxeBuilder(page).withTags(TAGS);
    }
}
