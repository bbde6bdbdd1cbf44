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

    /** What it finds, by rule with the elements. */
    static List<String> violations(Page page) {
        return violations(page, on(page));
    }

    /** The same with a choice of one's own, after the frames are there: axe looks into them, and waits for ever. */
    static List<String> violations(Page page, AxeBuilder axe) {
        page.locator("iframe").evaluateAll("all => all.forEach(one => one.loading = 'eager')");
        page.frames().forEach(frame -> frame.waitForLoadState());
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
