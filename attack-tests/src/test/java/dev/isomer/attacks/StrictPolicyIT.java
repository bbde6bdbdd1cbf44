package dev.isomer.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.isomer.Isomer;
import dev.isomer.safe.EmbedPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real pages under the strictest content security policy that they can be shown with. */
class StrictPolicyIT {
    private static final String ORIGIN = "https://agency.example/";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' https:;"
                    + " frame-src " + String.join(" ", EmbedPolicy.standard().hosts())
                    + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String WATCH = """
            window.complaints = [];
            document.addEventListener("securitypolicyviolation", (event) =>
              complaints.push(`${event.effectiveDirective} refuses ${event.blockedURI}`));""";

    /** Shows everything, and says what a page should not hold. */
    private static final String USE = """
            async () => {
              document.querySelectorAll("img, iframe").forEach((one) => (one.loading = "eager"));
              for (const summary of document.querySelectorAll("details:not([open]) > summary:first-of-type")) {
                summary.click();
                summary.parentElement.open || complaints.push("details that do not open");
              }
              await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
              const say = (selector, what) =>
                document.querySelectorAll(selector).forEach((one) => complaints.push(what + " " + one.outerHTML));
              say("[style]", "style");
              say("script:not([src]), style", "inline");
              say("[target=_blank]:not([rel~=noopener])", "no noopener");
              return complaints;
            }""";

    private static Chromium chromium;
    private static BrowserContext context;
    private static Page page;
    private static String html = "";

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        context = chromium.browser().newContext();
        context.addInitScript(WATCH);
        context.route("**", StrictPolicyIT::answer);
        page = context.newPage();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void realPagesAreNotComplainedOf() throws IOException {
        long start = System.currentTimeMillis();
        List<Path> files = TestData.pages("corpus");
        for (Path file : files) {
            String body = Isomer.standard().render(Isomer.standard().read(file).page());
            assertThat(complaints(body)).as(file.toString()).isEmpty();
        }
        Report.add("%d real pages under a strict policy: 0 violations; %d s; library %s"
                .formatted(files.size(), (System.currentTimeMillis() - start) / 1000, Report.library()));
    }

    @Test
    void thePolicySeesWhatIsPlanted() {
        Stream.of(
                        "<p style=\"color: red\">x</p>",
                        "<script>x()</script>",
                        "<img alt=\"\" src=\"data:image/png,x\">",
                        "<iframe src=\"https://evil.example/\"></iframe>",
                        "<a href=\"/x\" target=\"_blank\" rel=\"nofollow\">x</a>",
                        "<base href=\"/x\">",
                        "<p><img alt=\"\" src=\"/x.png\" onerror=\"x()\"></p>")
                .forEach(fault -> assertThat(complaints(fault)).as(fault).isNotEmpty());
        assertThat(complaints(
                        "<details><summary>x</summary><img alt=\"\" src=\"https://example.com/x.png\"></details>"))
                .isEmpty();
    }

    private static List<?> complaints(String body) {
        html = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title>"
                + "<link rel=\"stylesheet\" href=\"/isomer.css\"><script src=\"/isomer.js\" defer></script></head>"
                + "<body><main class=\"content\">" + body + "</main></body></html>";
        page.navigate(ORIGIN);
        return (List<?>) page.evaluate(USE);
    }

    private static void answer(Route route) {
        String url = route.request().url();
        if (url.equals(ORIGIN)) {
            fulfil(route, "text/html", html.getBytes(StandardCharsets.UTF_8));
        } else if (url.equals(ORIGIN + "isomer.css")) {
            fulfil(route, "text/css", resource("isomer.css"));
        } else if (url.equals(ORIGIN + "isomer.js")) {
            fulfil(route, "text/javascript", resource("isomer.js"));
        } else {
            route.abort();
        }
    }

    private static void fulfil(Route route, String type, byte[] content) {
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(Map.of("content-type", type + "; charset=utf-8", "content-security-policy", POLICY))
                .setBodyBytes(content));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Isomer.class.getResourceAsStream("/META-INF/resources/isomer/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The library holds no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name + " of the library", e);
        }
    }
}
