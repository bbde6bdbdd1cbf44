package dev.isomer.demo;

import static dev.isomer.demo.DemoBrowser.INDUSTRY_COLLABORATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main pages in dark and forced colours, with a keyboard, from right to left, without motion, and on paper. */
class VisitorsIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<String> PAGES = List.of("/", INDUSTRY_COLLABORATION, "/products-and-services/overview/");

    @RegisterExtension
    static final DemoBrowser browser = new DemoBrowser();

    private enum Colours {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.DARK, ForcedColors.ACTIVE);

        private final ColorScheme scheme;
        private final ForcedColors forced;

        Colours(ColorScheme scheme, ForcedColors forced) {
            this.scheme = scheme;
            this.forced = forced;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongForAssistiveTechnology(Colours colours) {
        List<String> found = new ArrayList<>();
        Page page = browser.window(
                1280, options -> options.setColorScheme(colours.scheme).setForcedColors(colours.forced));
        for (String path : PAGES) {
            browser.open(page, path);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = " + (width == 768) + ")");
                Axe.violations(page).forEach(violation -> found.add(path + " " + width + " " + violation));
                screenshot(page, path, width, colours);
            }
        }
        page.context().close();
        assertThat(found).isEmpty();
    }

    private static void screenshot(Page page, String path, int width, Colours colours) {
        String name = path.equals("/") ? "home" : path.replaceAll("^/|/$", "").replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(
                        name + "-" + width + "-" + colours.name().toLowerCase() + ".png")));
    }

    @ParameterizedTest
    @CsvSource({"320", "1280"})
    void nothingMovesWhileAPageLoadsAndIsRead(int width) {
        Page page = browser.window(width);
        page.addInitScript("""
                window.shifts = [];
                new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts.push(
                    entry.value + ' ' + entry.sources.map(one => one.node && one.node.nodeName + '.' + one.node.className))))
                  .observe({ type: 'layout-shift', buffered: true });""");
        for (String path : PAGES) {
            browser.open(page, path);
            page.evaluate("""
                    async () => {
                      for (let y = 0; y < document.body.scrollHeight; y += 600) {
                        scrollTo(0, y);
                        await new Promise(done => setTimeout(done, 50));
                      }
                    }""");
            assertThat(page.evaluate("window.shifts")).as(path).isEqualTo(List.of());
        }
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280, 2560})
    void nothingIsWiderThanTheWindow(int width) {
        Page page = browser.window(width);
        for (String path : DemoBrowser.PAGES) {
            browser.open(page, path);
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
        page.context().close();
    }

    @Test
    void fromRightToLeftTheBarOfAQuoteStandsOnTheRight() {
        Page page = browser.window(1280);
        browser.open(page, "/components/quote/");
        Locator quote = page.locator(".example-live .isomer-quote").first();
        String bar = "one => ['Left', 'Right'].map(side => getComputedStyle(one)['border' + side + 'Width'])";

        assertThat(quote.evaluate(bar)).isEqualTo(List.of("3px", "0px"));
        page.evaluate("document.documentElement.dir = 'rtl'");
        assertThat(quote.evaluate(bar)).isEqualTo(List.of("0px", "3px"));
        page.context().close();
    }

    /** A link in a line of text is as high as its line. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void targetsAreLargeEnough(int width) {
        Page page = browser.window(width);
        for (String path : PAGES) {
            browser.open(page, path);
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(page.evaluate("""
                            [...document.querySelectorAll('a[href], button, summary, input')]
                              .filter(one => one.checkVisibility({ visibilityProperty: true }))
                              .filter(one => getComputedStyle(one).display !== 'inline'
                                || getComputedStyle(one, '::after').position === 'absolute')
                              .filter(one => {
                                const box = (getComputedStyle(one, '::after').position === 'absolute'
                                  && one.closest('.isomer-card') || one).getBoundingClientRect();
                                return box.width > 1 && (box.width < 24 || box.height < 24);
                              })
                              .map(one => one.outerHTML)""")).as(path).isEqualTo(List.of());
        }
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void fromRightToLeftNothingIsCutOff(int width) {
        Page page = browser.window(width);
        for (String path : PAGES) {
            browser.open(page, path);
            page.evaluate("document.documentElement.dir = 'rtl'");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
        browser.open(page, INDUSTRY_COLLABORATION);
        page.evaluate("document.documentElement.dir = 'rtl'");
        assertThat(page.locator("details.isomer-details > summary")
                        .first()
                        .evaluate("one => getComputedStyle(one, '::after').left"))
                .isNotEqualTo("0px");
        assertThat(page.locator("details.isomer-details > summary")
                        .first()
                        .evaluate("one => parseFloat(getComputedStyle(one, '::after').left) < one.offsetWidth / 2"))
                .isEqualTo(true);
        page.context().close();
    }

    @Test
    void withReducedMotionNothingTakesTime() {
        Page page = browser.window(1280, options -> options.setReducedMotion(ReducedMotion.REDUCE));
        browser.open(page, INDUSTRY_COLLABORATION);
        page.hover("details.isomer-details > summary");

        assertThat(page.evaluate("""
                        [...document.querySelectorAll('[class*=isomer] *')].flatMap(one => ['', '::before', '::after']
                          .map(part => getComputedStyle(one, part || null).transitionDuration))
                          .filter(duration => !/^0s(, 0s)*$/.test(duration))""")).isEqualTo(List.of());
        page.context().close();
    }

    @Test
    void onPaperEverythingIsOpenAndLinksHaveTheirAddress() {
        Page page = browser.window(1280);
        browser.open(page, INDUSTRY_COLLABORATION);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("details.isomer-details:not([open]) .isomer-details-content")
                        .count())
                .isPositive();
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.isomer-details-content')]
                          .filter(one => !one.checkVisibility({ contentVisibilityAuto: true })
                            || one.getBoundingClientRect().height === 0).length""")).isEqualTo(0);
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.isomer-content a[href^=http]:not(.isomer-card)')]
                          .filter(one => !getComputedStyle(one, '::after').content.includes(one.getAttribute('href')))
                          .map(one => one.outerHTML)""")).isEqualTo(List.of());
        assertThat(page.locator(".iframe-wrapper:visible").count()).isZero();
        page.pdf(new Page.PdfOptions().setPath(SCREENSHOTS.resolve("industry-collaboration.pdf")));
        page.context().close();
    }

    /** From the first to the last, in the order of the page, each with a ring around it. */
    @Test
    void theKeyboardReachesEverythingOnce() {
        Page page = browser.window(1280);
        browser.open(page, INDUSTRY_COLLABORATION);
        int expected = ((Number) page.evaluate("""
                window.all = [...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')]
                  .filter(one => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
                all.length""")).intValue();
        Set<Integer> reached = new LinkedHashSet<>();
        for (int i = 0; i < expected; i++) {
            page.keyboard().press("Tab");
            reached.add(((Number) page.evaluate("all.indexOf(document.activeElement)")).intValue());
            assertThat(page.evaluate("""
                            (() => {
                              const ring = part => getComputedStyle(document.activeElement, part);
                              return [null, '::after'].some(part => ring(part).outlineStyle !== 'none')
                                || ring(null).boxShadow !== 'none';
                            })()"""))
                    .as("focus is seen on " + page.evaluate("document.activeElement.outerHTML"))
                    .isEqualTo(true);
        }
        assertThat(expected).isGreaterThan(10);
        assertThat(reached)
                .hasSize(expected)
                .doesNotContain(-1)
                .isEqualTo(new LinkedHashSet<>(reached.stream().sorted().toList()));
        page.context().close();
    }
}
