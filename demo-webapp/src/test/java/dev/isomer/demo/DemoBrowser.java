package dev.isomer.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.function.Consumer;

/** The demo in a browser, which asks nothing of other sites: an empty page stands for theirs. */
final class DemoBrowser implements AutoCloseable {
    static final String INDUSTRY_COLLABORATION = "/industry-collaboration/";

    /** The main pages. */
    static final List<String> PAGES = List.of(
            "/",
            INDUSTRY_COLLABORATION,
            "/products-and-services/overview/",
            "/products-and-services/products/",
            "/products-and-services/collaborate-with-us/government-collaboration/",
            "/components/");

    private final Chromium chromium = new Chromium();
    private final DemoServer server;

    DemoBrowser() throws Exception {
        server = new DemoServer("/agency");
    }

    /** A window of its own, 900 pixels high. */
    Page window(int width) {
        return window(width, options -> {});
    }

    Page window(int width, Consumer<Browser.NewContextOptions> more) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 900);
        more.accept(options);
        Page page = chromium.browser().newContext(options).newPage();
        page.route(
                url -> !url.startsWith("http://127.0.0.1:"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><html lang=en><title>Elsewhere</title>")));
        return page;
    }

    void open(Page page, String path) {
        page.navigate(server.url(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }

    /** Shows a page that the demo does not have. */
    void show(Page page, String html) {
        String sample = server.url("/sample");
        page.route(
                sample,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate(sample);
        page.unroute(sample);
    }

    @Override
    public void close() throws Exception {
        server.close();
        chromium.close();
    }
}
