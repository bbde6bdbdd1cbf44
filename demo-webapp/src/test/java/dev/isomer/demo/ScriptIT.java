package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.isomer.Isomer;
import dev.isomer.StaticFile;
import dev.isomer.block.Embeds;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.iframe.Iframe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the script of the library does on a page of any application, with a strict policy. */
class ScriptIT {
    private static final String VIDEO = "https://www.youtube-nocookie.com/embed/a";
    private static final String WIDE = "<table><caption>Fees</caption><tbody>"
            + "<tr><th>Plot</th><th>Spring</th><th>Summer</th><th>Autumn</th></tr></tbody></table>";
    private static final Isomer ISOMER =
            Isomer.builder().embeds(Embeds.onClick().withPrivacyHosts()).build();

    @RegisterExtension
    static final DemoBrowser browser = new DemoBrowser();

    private final List<String> askedElsewhere = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context(true);
    }

    private void context(boolean script) {
        context = browser.context(1000, options -> options.setJavaScriptEnabled(script));
        page = context.newPage();
        page.onConsoleMessage(message -> violations.add(message.text()));
        page.onPageError(violations::add);
        page.route(url -> !url.startsWith("http://127.0.0.1:"), route -> {
            askedElsewhere.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>A film</p>"));
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void nothingIsAskedOfOthersBeforeTheVisitorDoes() {
        show(video());
        page.waitForTimeout(300);
        assertThat(askedElsewhere).isEmpty();
        double place = top("#behind");

        Locator link = page.locator("a.isomer-embed-link");
        assertThat(link.innerText()).isEqualTo("Show “How to apply” from www.youtube-nocookie.com");
        link.press("Enter");
        page.frameLocator("iframe").locator("p").waitFor();

        assertThat(askedElsewhere).containsExactly(VIDEO);
        assertThat(page.evaluate("document.activeElement.title")).isEqualTo("How to apply");
        assertThat(top("#behind")).isEqualTo(place);
        assertThat(violations).isEmpty();
    }

    @Test
    void withoutScriptTheLinkLeadsToTheContent() {
        context.close();
        context(false);
        show(video());

        page.locator("a.isomer-embed-link").click();

        page.waitForURL(VIDEO);
    }

    @Test
    void oneButtonOpensAndClosesTheDetailsOfAnAccordion() {
        show(ISOMER.render(questions("One?", "Two?", "Three?")));
        Locator toggle = page.locator(".isomer-accordion-toggle");
        assertThat(toggle.innerText()).isEqualTo("Expand all");

        toggle.press("Enter");
        assertThat(openDetails()).isEqualTo(3);
        assertThat(toggle.innerText()).isEqualTo("Collapse all");

        page.locator("summary").nth(1).click();
        PlaywrightAssertions.assertThat(toggle).hasText("Expand all");
        toggle.click();
        assertThat(openDetails()).isEqualTo(3);
        toggle.click();
        assertThat(openDetails()).isZero();
        assertThat(violations).isEmpty();
    }

    @Test
    void aSingleDetailsHasNoButton() {
        show(ISOMER.render(questions("One?")));

        assertThat(page.locator(".isomer-accordion-toggle").count()).isZero();
    }

    @Test
    void aLinkOpensItsAnswerEachTimeItIsFollowed() {
        show("<p><a href=\"#two\">The second</a></p>" + ISOMER.render(questions("One?", "Two?")));
        Locator link = page.locator("a[href='#two']");

        link.click();
        PlaywrightAssertions.assertThat(page.locator("#two")).hasAttribute("open", "");
        page.locator("#two > summary").click();
        assertThat(openDetails()).isZero();
        link.press("Enter");

        assertThat(page.locator("#two[open]").count()).isEqualTo(1);
        assertThat(openDetails()).isEqualTo(1);
    }

    @Test
    void whatAVisitorHasOpenedIsRememberedWhereThePageAsks() {
        String remembered = "<div data-isomer-remember=\"true\">" + ISOMER.render(questions("One?", "Two?"))
                + "<div data-isomer-remember=\"false\">" + ISOMER.render(questions("Three?", "Four?")) + "</div></div>";
        String all = remembered + ISOMER.render(questions("Five?", "Six?"));
        show(all);
        page.locator("summary").all().forEach(Locator::click);
        page.locator("#one > summary").click();
        assertThat(openDetails()).isEqualTo(5);
        page.waitForFunction("Object.values(sessionStorage).join().includes('\"one\":false')");

        show(all);

        PlaywrightAssertions.assertThat(page.locator("details[open]")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator("#two")).hasAttribute("open", "");
        assertThat(violations).isEmpty();
    }

    @Test
    void withoutStorageNothingIsRememberedAndNothingBreaks() {
        page.addInitScript("""
                Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })
                """);
        String all = "<div data-isomer-remember=\"true\">" + ISOMER.render(questions("One?", "Two?")) + "</div>";
        show(all);
        page.locator(".isomer-accordion-toggle").click();
        PlaywrightAssertions.assertThat(page.locator("details[open]")).hasCount(2);

        show(all);

        assertThat(page.locator(".isomer-accordion-toggle").innerText()).isEqualTo("Expand all");
        assertThat(openDetails()).isZero();
        assertThat(violations).isEmpty();
    }

    @Test
    void aTableIsAStopOfTheKeyboardOnlyWhileItScrolls() {
        show(ISOMER.render(ISOMER.readBody(WIDE).page()));
        PlaywrightAssertions.assertThat(page.locator("table")).not().hasAttribute("tabindex", "0");

        page.setViewportSize(320, 900);
        PlaywrightAssertions.assertThat(page.locator("table")).hasAttribute("tabindex", "0");
        assertThatTheKeyboardScrollsTheTable();
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void withoutScriptTheKeyboardReachesATableThatScrolls() {
        context.close();
        context(false);
        show(ISOMER.render(ISOMER.readBody(WIDE).page()));
        page.setViewportSize(320, 900);

        assertThatTheKeyboardScrollsTheTable();
    }

    private void assertThatTheKeyboardScrollsTheTable() {
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(page.locator("table")).isFocused();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.TABLE)).hasAccessibleName("Fees");
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() ->
                page.locator("table").evaluate("one => one.scrollLeft > 0").equals(true));
    }

    @Test
    void theButtonSpeaksTheLanguageOfThePage() {
        String script = Isomer.standard()
                .with(Isomer.standard().options().withLocale(Locale.forLanguageTag("ms")))
                .session()
                .script("/agency");
        show(ISOMER.render(questions("Satu?", "Dua?")), script);

        assertThat(page.locator(".isomer-accordion-toggle").innerText()).isEqualTo("Kembangkan semua");
    }

    @Test
    void nothingMovesAndNothingIsWrongForAssistiveTechnology() {
        page.addInitScript("""
                window.shifts = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
                  .observe({ type: 'layout-shift', buffered: true });""");
        show(video() + ISOMER.render(questions("One?", "Two?")));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "script.png")));

        assertThat(((Number) page.evaluate("window.shifts")).doubleValue()).isZero();
        assertThat(page.evaluate("document.querySelector('.isomer-accordion-toggle').offsetHeight >= 24"))
                .isEqualTo(true);
        assertThat(Axe.violations(page)).isEmpty();
    }

    private static String video() {
        return ISOMER.render(Iframe.builder("https://www.youtube.com/embed/a")
                        .title("How to apply")
                        .build())
                + "<p id=\"behind\">Behind</p>";
    }

    private static Accordion questions(String... questions) {
        Accordion.Builder accordion = Accordion.builder();
        for (String question : questions) {
            accordion.item(Details.builder(question)
                    .content(ISOMER.readBody("<p>An answer</p>").page().blocks())
                    .build());
        }
        return accordion.build();
    }

    private long openDetails() {
        return page.locator("details[open]").count();
    }

    private double top(String selector) {
        return page.locator(selector).boundingBox().y;
    }

    private void show(String html) {
        show(html, StaticFile.SCRIPT.element("/agency"));
    }

    private void show(String html, String script) {
        page.route(
                browser.url("/sample"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setHeaders(
                                Map.of(
                                        "Content-Security-Policy",
                                        "default-src 'none'; style-src 'self'; script-src 'self'; frame-src https://www.youtube-nocookie.com"))
                        .setBody("<!DOCTYPE html><html lang=\"en\"><head><title>Sample</title>"
                                + "<meta name=\"viewport\" content=\"width=device-width\">"
                                + StaticFile.STYLES.element("/agency") + script
                                + "</head><body><main class=\"isomer-content\">"
                                + "<h1>Sample</h1>" + html + "</main></body></html>")));
        page.navigate(browser.url("/sample"));
    }
}
