package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors get, in a real browser. */
class BrowserIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String PAGE = "/industry-collaboration/";

    @RegisterExtension
    static final DemoBrowser browser = new DemoBrowser();

    static Stream<String> pages() {
        return Stream.of(
                "/",
                PAGE,
                "/products-and-services/overview/",
                "/components/",
                "/components/card/",
                "/components/accordion/",
                "/components/image/",
                "/components/quote/",
                "/components/prose/");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWrongForAssistiveTechnology(String path) {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, path);
            page.locator("details.isomer-details").evaluateAll("all => all.forEach(one => one.open = true)");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "768", "375", "320", "2560"})
    void nothingIsWiderThanTheWindow(int width) {
        try (BrowserContext context = browser.context(width, options -> {})) {
            Page page = browser.open(context, PAGE);
            page.locator("img").evaluateAll("""
                    all => Promise.all(all.map(one => {
                      one.loading = 'eager';
                      return one.decode();
                    }))""");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve("industry-collaboration-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void accordionOpensWithoutScript() {
        try (BrowserContext context = browser.context(1280, options -> options.setJavaScriptEnabled(false))) {
            Page page = browser.open(context, PAGE);
            Locator summary = page.locator("details.isomer-details > summary").first();
            Locator content = page.locator(".isomer-details-content").first();
            assertThat(content.isVisible()).isFalse();
            summary.click();
            assertThat(content.isVisible()).isTrue();
            summary.press("Enter");
            assertThat(content.isVisible()).isFalse();
        }
    }

    @Test
    void aLinkIntoAnAccordionOpensIt() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, PAGE + "#3-new-industry-engagement-initiatives");
            assertThat(page.locator(".isomer-details-content").nth(2).isVisible())
                    .isTrue();
            assertThat(page.locator(".isomer-details-content").nth(0).isVisible())
                    .isFalse();
        }
    }

    @Test
    void theWholeCardIsItsLink() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, "/components/card/");
            Locator card = page.locator(".isomer-card-linked").first();
            String href = card.locator("a").getAttribute("href");
            card.scrollIntoViewIfNeeded();
            Object atDescription = card.locator(".isomer-card-description").evaluate("""
                            element => {
                              const box = element.getBoundingClientRect();
                              const hit = document.elementFromPoint(box.x + 5, box.y + 5);
                              return hit.closest('a') && hit.closest('a').getAttribute('href');
                            }""");
            assertThat(card.locator("a").count()).isEqualTo(1);
            assertThat(atDescription).isEqualTo(href);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PAGE, PAGE + "from-file/", PAGE + "from-java/", "/components/card/"})
    void theSecurityPolicyHasNothingToSay(String path) {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            List<String> violations = new ArrayList<>();
            context.addInitScript("""
                    document.addEventListener('securitypolicyviolation',
                      event => console.error('violates ' + event.violatedDirective + ' ' + event.blockedURI));""");
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.text().startsWith("violates")) {
                    violations.add(message.text());
                }
            });
            browser.open(page, path);
            page.locator("summary").evaluateAll("all => all.forEach(one => one.click())");
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void theJudgesSeeWhatIsPlanted() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            List<String> violations = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> violations.add(message.text()));
            browser.open(page, "/");
            page.evaluate("document.querySelector('main').append(document.createElement('img'))");
            page.evaluate("document.body.setAttribute('style', 'width: 3000px')");
            page.evaluate("""
                    const button = () => Object.assign(document.createElement('button'),
                      { className: 'tiny', textContent: 'A' });
                    document.querySelector('main').append(button(), button());
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync('.tiny { all: unset; font-size: 6px }');
                    document.adoptedStyleSheets = [sheet];""");
            assertThat(Axe.on(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .contains("image-alt", "target-size");
            assertThat(violations).anyMatch(text -> text.contains("Content Security Policy"));
        }
    }
}
