package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.isomer.Isomer;
import dev.isomer.block.BlockType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What visitors of the gallery see and do, in a real browser. */
class GalleryBrowserIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String CARD = "/components/card/";

    @RegisterExtension
    static final DemoBrowser browser = new DemoBrowser();

    static Stream<String> pages() {
        return Stream.concat(
                Stream.of("/components/"),
                Isomer.standard().blockTypes().all().stream()
                        .map(BlockType::resources)
                        .distinct()
                        .map(name -> "/components/" + name + "/"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWrongForAssistiveTechnology(String path) {
        try (BrowserContext context =
                browser.context(1280, options -> options.setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = browser.open(context, path);
            assertThat(Axe.violations(page)).as("as it opens").isEmpty();
            page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
            page.locator(".form").evaluateAll("all => all.forEach(one => one.hidden = false)");
            assertThat(Axe.violations(page)).as("all open").isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.violations(page)).as("all open, dark").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWrongInForcedColoursOnANarrowScreen(String path) {
        try (BrowserContext context = browser.context(320, options -> options.setForcedColors(ForcedColors.ACTIVE))) {
            Page page = browser.open(context, path);
            AxeBuilder axe = Axe.on(page).disableRules(List.of("color-contrast")); // the colours are the visitor's
            assertThat(Axe.violations(page, axe)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWiderThanTheWindow(String path) {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, path);
            for (int width : List.of(320, 768, 1280, 2560)) {
                page.setViewportSize(width, 900);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(width + " pixels")
                        .isEqualTo(true);
                screenshot(page, path, width + "-light");
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                screenshot(page, path, width + "-dark");
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            }
        }
    }

    private static void screenshot(Page page, String path, String suffix) {
        String name = "gallery" + path.replace("/components", "").replace('/', '-') + suffix + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theSecurityPolicyHasNothingToSay(String path) {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            List<String> messages = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.onPageError(messages::add);
            browser.open(page, path);
            page.locator("summary").evaluateAll("all => all.forEach(one => one.click())");
            page.locator("[role=tab]").evaluateAll("all => all.forEach(one => one.click())");
            assertThat(messages).isEmpty();
        }
    }

    @Test
    void tabsAreWalkedWithTheKeyboard() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, CARD);
            Locator example = page.locator(".example").first();
            Locator tabs = example.locator("[role=tab]");
            tabs.first().focus();
            assertThat(shown(example)).containsExactly("jsp");

            page.keyboard().press("ArrowRight");
            assertThat(shown(example)).containsExactly("java");
            page.keyboard().press("End");
            assertThat(shown(example)).containsExactly("page");
            page.keyboard().press("ArrowRight");
            assertThat(shown(example)).containsExactly("jsp");
            page.keyboard().press("ArrowLeft");
            assertThat(shown(example)).containsExactly("page");
            page.keyboard().press("Home");
            assertThat(shown(example)).containsExactly("jsp");
            assertThat(focused(page)).isEqualTo("JSP");

            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Copy JSP of “Cards that are links”");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo("JSP of “Cards that are links”");
        }
    }

    @Test
    void tabsSayWhatTheyAre() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, CARD);
            Locator example = page.locator(".example").first();
            example.locator("[role=tab]").nth(1).click();

            assertThat(example.locator("[role=tab]").evaluateAll("all => all.map(one => one.ariaSelected)"))
                    .isEqualTo(List.of("false", "true", "false", "false", "false"));
            assertThat(example.locator("[role=tab]").evaluateAll("all => all.map(one => one.tabIndex)"))
                    .isEqualTo(List.of(-1, 0, -1, -1, -1));
            PlaywrightAssertions.assertThat(example.locator("[role=tabpanel]:visible"))
                    .hasAccessibleName("Java");
        }
    }

    @Test
    void aLanguageIsChosenForAllExamplesAndPages() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, CARD);
            Locator tab = page.locator(".example").nth(2).locator("[role=tab]").nth(1);
            tab.scrollIntoViewIfNeeded();
            Object before = tab.evaluate("one => Math.round(one.getBoundingClientRect().top)");
            tab.click();

            assertThat(tab.evaluate("one => Math.round(one.getBoundingClientRect().top)"))
                    .isEqualTo(before);
            assertThat(shown(page.locator("main"))).hasSizeGreaterThan(3).containsOnly("java");
            browser.open(page, "/components/quote/");
            assertThat(shown(page.locator("main"))).isNotEmpty().containsOnly("java");
        }
    }

    @Test
    void nothingMovesWhileThePageOpens() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            context.addInitScript("""
                    sessionStorage.setItem('gallery-form', 'java');
                    window.shift = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(one => window.shift += one.value))
                      .observe({ type: 'layout-shift', buffered: true });""");
            Page page = browser.open(context, CARD);
            page.waitForLoadState();
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertThat(shown(page.locator(".example").first())).containsExactly("java");
            assertThat(page.evaluate("window.shift")).isEqualTo(0);
        }
    }

    @Test
    void codeIsCopiedAndThatIsSaid() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = browser.open(context, CARD);
            Locator example = page.locator(".example").first();
            Locator copy = example.locator(".form-copy:visible");
            copy.click();

            PlaywrightAssertions.assertThat(page.locator("[data-gallery-status]"))
                    .hasText("Copied: JSP of “Cards that are links”");
            PlaywrightAssertions.assertThat(copy).containsText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(example.locator(".form:visible code").textContent());
        }
    }

    @Test
    void codeIsSelectedWhereItCannotBeCopied() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            context.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
            Page page = browser.open(context, CARD);
            Locator example = page.locator(".example").first();
            example.locator(".form-copy:visible").click();

            PlaywrightAssertions.assertThat(page.locator("[data-gallery-status]"))
                    .containsText("Could not copy");
            assertThat(page.evaluate("getSelection().toString()"))
                    .isEqualTo(example.locator(".form:visible code").textContent());
        }
    }

    @Test
    void targetsAreLargeEnough() {
        try (BrowserContext context = browser.context(320, options -> {})) {
            Page page = browser.open(context, CARD);
            assertThat(page.locator(".gallery button:visible").evaluateAll("""
                            all => all.filter(one => {
                              const box = one.getBoundingClientRect();
                              return box.width < 24 || box.height < 24;
                            }).length""")).isEqualTo(0);
        }
    }

    @Test
    void withoutScriptAllFormsAreSeenAndNoButtons() {
        try (BrowserContext context = browser.context(1280, options -> options.setJavaScriptEnabled(false))) {
            Page page = browser.open(context, CARD);
            Locator example = page.locator(".example").first();
            assertThat(example.locator(".form:visible h3:visible").allTextContents())
                    .containsExactly("JSP", "Java", "HTML (WEB)", "HTML (SOURCE)", "Page file");
            assertThat(page.locator(".gallery button:visible").count()).isZero();
        }
    }

    @Test
    void allFormsArePrinted() {
        try (BrowserContext context = browser.context(1280, options -> {})) {
            Page page = browser.open(context, CARD);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator example = page.locator(".example").first();
            assertThat(example.locator(".form:visible h3:visible").allTextContents())
                    .containsExactly("JSP", "Java", "HTML (WEB)", "HTML (SOURCE)", "Page file");
            assertThat(page.locator(".gallery button:visible").count()).isZero();
        }
    }

    /** The languages of the panels that are seen in a part of the page. */
    private static List<String> shown(Locator part) {
        return part.locator(".form:visible").all().stream()
                .map(form -> form.getAttribute("data-form"))
                .toList();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent");
    }
}
