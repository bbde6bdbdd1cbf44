package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import dev.isomer.Isomer;
import dev.isomer.StaticFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host page's stylesheet, before ours or behind it, changes nothing in the blocks, and ours nothing in the page. */
class HostPagesIT {
    private static final String NONE = "";

    private static final Map<String, String> FRAMEWORKS = Map.of(
            "bootstrap", "bootstrap/5.3.8/css/bootstrap.css",
            "bulma", "bulma/1.0.4/css/bulma.css",
            "pico", "picocss__pico/2.1.1/css/pico.css");

    /**
     * The font and the unit are the page's where it sets no property, so the samples set them. What else a block takes
     * over from the page around it, and means to: the direction, the language, and the cursor.
     */
    private static final String BLOCKS = """
            <!DOCTYPE html><html lang="en" style="--isomer-font: 'DejaVu Sans'; --isomer-unit: 16px"><head><title>Host</title>%s</head><body>
            <main><div class="content isomer-content" data-sample style="inline-size: 800px">%s</div>
            <div data-sample data-lone style="inline-size: 800px">%s</div></main></body></html>""";

    private static final String HOST = """
            <!DOCTYPE html><html lang="en"><head><title>Host</title>%s</head><body><main data-sample>
            <h1>One</h1><h2>Two</h2><h3>Three</h3><p>Text <a href="#a">link</a> <mark>mark</mark> <code>code</code></p>
            <ul><li>Item</li></ul><ol><li>Item</li></ol><dl><dt>Term</dt><dd>Meaning</dd></dl><hr>
            <blockquote><p>Quote</p></blockquote><figure><img src="data:," alt=""><figcaption>Figure</figcaption></figure>
            <details open><summary>More</summary><p>Text</p></details><button>Button</button><input value="Text">
            <table><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
            <pre>Code</pre><div class="card"><div class="card-body"><h5 class="card-title">Card</h5></div></div>
            <div class="content"><h2>Content</h2><p>Text</p></div><div class="accordion">Accordion</div>
            </main></body></html>""";

    @RegisterExtension
    static final DemoBrowser browser = new DemoBrowser();

    /** Packages of npm, that Maven cannot fetch: {@code -Disomer.npm=DIR} says where they lie unpacked. */
    private static final Map<String, String> PACKAGES =
            Map.of("sgds", "sgds-2.3.6/css/sgds.css", "sgds-classic", "sgds-classic-2.0.0/css/sgds.css");

    @ParameterizedTest
    @CsvSource({
        "bootstrap, before",
        "bootstrap, behind",
        "bulma, before",
        "bulma, behind",
        "pico, before",
        "pico, behind",
        "sgds, before",
        "sgds, behind",
        "sgds-classic, before",
        "sgds-classic, behind",
        "host, before",
        "host, behind"
    })
    void blocksLookTheSame(String sheet, String place) throws IOException {
        String host = sheet(sheet);
        String styled = place.equals("before") ? host + ours() : ours() + host;
        assertThat(changes(blocks(ours()), blocks(styled))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bootstrap", "bulma", "pico", "sgds", "sgds-classic", "host", NONE})
    void theRestOfThePageLooksTheSame(String sheet) throws IOException {
        String host = sheet(sheet);
        List<List<String>> alone = styles(HOST.formatted(host), true);
        assertThat(changes(alone, styles(HOST.formatted(host + ours()), true))).isEmpty();
        assertThat(changes(alone, styles(HOST.formatted(ours() + host), true))).isEmpty();
    }

    @Test
    void anIframeIsAsHighAsItsAttributeSays() throws IOException {
        String frame = "<!DOCTYPE html><html lang=\"en\"><title>Host</title>%s<div class=\"iframe-wrapper\">"
                + "<iframe title=\"Form\" height=\"432\"></iframe></div>";
        Page page = browser.window(1280);
        browser.show(page, frame.formatted(ours() + sheet("host")));

        assertThat(page.locator("iframe").boundingBox().height).isEqualTo(432);
        page.context().close();
    }

    @Test
    void aBlockTakesTheFontOfItsPageUnlessToldAnother() {
        String page = "<!DOCTYPE html><html lang=\"en\"><title>Host</title>" + ours()
                + "<style>body { font-family: serif }</style>" + card();
        assertThat(color(page, "fontFamily")).isEqualTo("serif");
        assertThat(color(page.replace("<style>", "<style>:root { --isomer-font: monospace }"), "fontFamily"))
                .isEqualTo("monospace");
    }

    /** The rules weigh much, the properties that they read nothing. */
    @ParameterizedTest
    @ValueSource(strings = {":root", "main", ".isomer-card"})
    void aPropertyIsEnoughToChangeAColourOnAnyPage(String selector) throws IOException {
        String own = "<style>" + selector + " { --isomer-color-card-title: rgb(1, 2, 3) }</style>";
        String page = "<!DOCTYPE html><html lang=\"en\"><title>Host</title>%s<main>" + card() + "</main>";

        assertThat(color(page.formatted(own + ours() + sheet("host")), "color")).isEqualTo("rgb(1, 2, 3)");
        assertThat(color(page.formatted(ours() + sheet("host")), "color")).isNotEqualTo("rgb(1, 2, 3)");
    }

    @Test
    void oneClassIsEnoughToOverrideTheLayeredStylesheet() {
        String rule = "<style>.isomer-card-title { color: rgb(1, 2, 3) }</style>";
        String start = "<!DOCTYPE html><html lang=\"en\"><title>Host</title>";
        String layered = StaticFile.LAYERED_STYLES.element("/agency");

        assertThat(color(start + layered + card(), "color")).isNotEqualTo("rgb(1, 2, 3)");
        assertThat(color(start + rule + layered + card(), "color")).isEqualTo("rgb(1, 2, 3)");
        assertThat(color(start + layered + rule + card(), "color")).isEqualTo("rgb(1, 2, 3)");
    }

    private static String card() {
        return "<div class=\"isomer-card\"><div class=\"isomer-card-body\"><h3 class=\"isomer-card-title\">Grants</h3>"
                + "</div></div>";
    }

    private static Object color(String html, String property) {
        Page page = browser.window(1280);
        browser.show(page, html);
        Object value =
                page.locator(".isomer-card-title").evaluate("(one, name) => getComputedStyle(one)[name]", property);
        page.context().close();
        return value;
    }

    private static List<List<String>> blocks(String head) {
        String all = Examples.web(Examples.documents().toArray(String[]::new));
        return styles(
                BLOCKS.formatted(head, all, Examples.web("card", "accordion", "iframe", "image", "quote")), false);
    }

    /** For each element of the samples and what stands before and behind its content: its path and its style. */
    @SuppressWarnings("unchecked")
    private static List<List<String>> styles(String html, boolean everyProperty) {
        Page page = browser.window(1280);
        browser.show(page, html);
        Object styles = page.evaluate("""
                everyProperty => {
                  const sides = ['top', 'right', 'bottom', 'left'];
                  const box = ['align-items', 'background-color', 'background-image', 'border-top-left-radius',
                    'box-shadow', 'content', 'display', 'float', 'object-fit', 'opacity', 'order', 'outline-style',
                    'overflow-x', 'position', 'transform', 'visibility',
                    ...sides.flatMap(side => ['margin-' + side, 'padding-' + side, 'border-' + side + '-width'])];
                  const text = ['color', 'font-family', 'font-size', 'font-style', 'font-weight',
                    'letter-spacing', 'line-height', 'list-style-image', 'list-style-position', 'list-style-type',
                    'text-align', 'text-decoration-line', 'text-indent', 'text-shadow', 'text-transform',
                    'white-space-collapse', 'word-spacing'];
                  // What is not seen is not compared: the text of an element without any, the colour of no border.
                  const names = (one, style, pseudo) => [...box,
                    ...(pseudo || [...one.childNodes].some(child => child.data?.trim()) ? text : []),
                    ...(one.localName == 'caption' ? ['caption-side'] : []),
                    ...(['block', 'flex', 'grid'].includes(style.display) ? [] : ['vertical-align']),
                    ...sides.filter(side => style['border-' + side + '-width'] != '0px')
                      .flatMap(side => ['border-' + side + '-style', 'border-' + side + '-color'])];
                  // Outside isomer-content, what stands in details and quotes is the page's own.
                  const own = '[data-lone] :is(.isomer-details-content, blockquote) *';
                  const size = one => {
                    if (one.querySelector(own)) {
                      return [];
                    }
                    const { width, height } = one.getBoundingClientRect();
                    return ['size: ' + width.toFixed(1) + ' x ' + height.toFixed(1)];
                  };
                  const read = (one, pseudo) => {
                    const style = getComputedStyle(one, pseudo);
                    return (everyProperty ? [...style].filter(name => !name.startsWith('--')) : names(one, style, pseudo))
                      .map(name => name + ': ' + style.getPropertyValue(name))
                      .concat(pseudo ? [] : size(one));
                  };
                  const path = one => (one.parentElement.matches('[data-sample]') ? '' : path(one.parentElement) + ' > ')
                    + one.localName + (one.className ? '.' + one.className.replaceAll(' ', '.') : '');
                  return [...document.querySelectorAll('[data-sample] *')].flatMap(one =>
                    one.matches(own) ? [] : [null, '::before', '::after'].filter(pseudo =>
                        !pseudo || getComputedStyle(one, pseudo).content != 'none')
                      .map(pseudo => [path(one) + (pseudo || ''), ...read(one, pseudo)]));
                }""", everyProperty);
        page.context().close();
        return (List<List<String>>) styles;
    }

    private static List<String> changes(List<List<String>> before, List<List<String>> after) {
        assertThat(before).hasSizeGreaterThan(20);
        if (before.size() != after.size()) {
            return List.of(before.size() + " boxes became " + after.size());
        }
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            List<String> was = new ArrayList<>(before.get(i));
            List<String> is = new ArrayList<>(after.get(i));
            was.removeAll(after.get(i));
            is.removeAll(before.get(i));
            if (!was.isEmpty() || !is.isEmpty()) {
                changes.add(before.get(i).get(0) + ": " + was + " became " + is);
            }
        }
        return changes;
    }

    private static String ours() {
        return "<style>" + Isomer.standard().stylesheet() + "</style>";
    }

    private static String sheet(String name) throws IOException {
        if (name.equals(NONE)) {
            return NONE;
        }
        if (PACKAGES.containsKey(name)) {
            return "<style>" + Files.readString(unpacked(PACKAGES.get(name))) + "</style>";
        }
        String framework = FRAMEWORKS.get(name);
        String file = framework == null ? name + ".css" : "/META-INF/resources/webjars/" + framework;
        try (InputStream in = HostPagesIT.class.getResourceAsStream(file)) {
            return "<style>" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "</style>";
        }
    }

    private static Path unpacked(String file) {
        String folder = System.getProperty("isomer.npm");
        assumeThat(folder).as("-Disomer.npm=DIR is not given").isNotNull();
        return Path.of(folder, file);
    }
}
