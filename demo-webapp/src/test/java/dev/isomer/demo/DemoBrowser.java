package dev.isomer.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demo in a browser, which asks nothing of other sites: an empty page stands for theirs. */
final class DemoBrowser implements BeforeAllCallback, AfterAllCallback {
    static final String INDUSTRY_COLLABORATION = "/industry-collaboration/";

    /** The main pages. */
    static final List<String> PAGES = List.of(
            "/",
            INDUSTRY_COLLABORATION,
            "/products-and-services/overview/",
            "/products-and-services/products/",
            "/products-and-services/collaborate-with-us/government-collaboration/",
            "/components/");

    private Chromium chromium;
    private DemoServer server;

    /** Without a browser, the tests are skipped. */
    @Override
    public void beforeAll(ExtensionContext tests) throws Exception {
        chromium = new Chromium();
        server = new DemoServer("/agency");
    }

    @Override
    public void afterAll(ExtensionContext tests) throws Exception {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** A window of its own, 900 pixels high. */
    Page window(int width) {
        return window(width, options -> {});
    }

    Page window(int width, Consumer<Browser.NewContextOptions> more) {
        return context(width, more).newPage();
    }

    /** What windows share, and close with. */
    BrowserContext context(int width, Consumer<Browser.NewContextOptions> more) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 900);
        more.accept(options);
        BrowserContext context = chromium.browser().newContext(options);
        context.route(
                url -> !url.startsWith("http://127.0.0.1:"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><html lang=en><title>Elsewhere</title>")));
        return context;
    }

    /** A page of the demo in a window of its own. */
    Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        open(page, path);
        return page;
    }

    /** The address of a page of the demo. */
    String url(String path) {
        return server.url(path);
    }

    void open(Page page, String path) {
        page.navigate(url(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }

    /** Shows a page that the demo does not have. */
    void show(Page page, String html) {
        String sample = url("/sample");
        page.route(
                sample,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate(sample);
        page.unroute(sample);
    }
}
