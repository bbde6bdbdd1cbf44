package dev.isomer.attacks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the browser in which nothing that happens goes unnoticed, and which nothing can leave.
 *
 * <p>What happens is told by the debugger of the page itself, hence in order: all that a script of the judge has set
 * off is noted when the script's result arrives.
 */
final class JudgePage implements AutoCloseable {
    /** Something that happened. */
    record Event(Complaint complaint, String detail) {}

    private static final String ORIGIN = "https://" + Batch.MARK + ".example/";
    private static final String BROWSERS_OWN = ORIGIN + "favicon.ico";
    private static final String OWN_SCRIPT = Batch.MARK + ".js";
    private static final int TIMEOUT_MS = 60_000;
    private static final int NO_CONTENT = 204;

    private final BrowserContext context;
    private final Page page;
    private final CDPSession session;
    private final String mainFrame;
    private final Predicate<String> allowsFrame;
    private final List<Event> events = new ArrayList<>();
    private String html = "";

    JudgePage(Browser browser, Predicate<String> allowsFrame) {
        this.allowsFrame = allowsFrame;
        this.context = browser.newContext(new Browser.NewContextOptions().setAcceptDownloads(false));
        this.page = context.newPage();
        page.setDefaultTimeout(TIMEOUT_MS);
        context.route("**", this::answer);
        context.onPage(other -> note(Complaint.NAVIGATION, "another page was opened"));
        this.session = context.newCDPSession(page);
        listen();
        this.mainFrame = session.send("Page.getFrameTree")
                .getAsJsonObject("frameTree")
                .getAsJsonObject("frame")
                .get("id")
                .getAsString();
    }

    private void listen() {
        session.on("Debugger.scriptParsed", this::script);
        session.on("Debugger.scriptFailedToParse", this::script);
        session.on("Page.frameRequestedNavigation", event -> navigation(text(event, "frameId"), text(event, "url")));
        session.on("Page.windowOpen", event -> note(Complaint.NAVIGATION, "a window for " + text(event, "url")));
        session.on("Network.requestWillBeSent", this::request);
        JsonObject skip = new JsonObject();
        skip.addProperty("skip", true);
        session.send("Debugger.enable");
        session.send("Debugger.setSkipAllPauses", skip);
        session.send("Page.enable");
        session.send("Network.enable");
    }

    /** Loads HTML as a page without any policy. */
    void load(String content) {
        html = content;
        events.clear();
        page.navigate(ORIGIN);
    }

    /** Runs a script of the judge's own and gives its result, or null if the page was left while it ran. */
    @Nullable
    JsonElement run(String script) {
        JsonObject call = new JsonObject();
        call.addProperty("expression", script + "\n//# sourceURL=" + OWN_SCRIPT);
        call.addProperty("awaitPromise", true);
        call.addProperty("returnByValue", true);
        JsonObject answer;
        try {
            answer = session.send("Runtime.evaluate", call);
        } catch (PlaywrightException e) {
            note(Complaint.NAVIGATION, "the page was left: " + e.getMessage());
            return null;
        }
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("The judge's own script failed: " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value");
    }

    /** What has happened since the page was loaded. */
    List<Event> events() {
        return List.copyOf(events);
    }

    private void note(Complaint complaint, String detail) {
        events.add(new Event(complaint, detail));
    }

    private void script(JsonObject event) {
        JsonObject context = event.getAsJsonObject("executionContextAuxData");
        boolean isolated = context != null && !context.get("isDefault").getAsBoolean(); // of Playwright
        if (!isolated && !text(event, "url").equals(OWN_SCRIPT)) {
            note(Complaint.SCRIPT, "a script was compiled in \"" + text(event, "url") + "\"");
        }
    }

    private void navigation(String frame, String url) {
        boolean own = frame.equals(mainFrame) ? url.equals(ORIGIN) : allowsFrame.test(url);
        if (!own) {
            note(Complaint.NAVIGATION, "to " + url);
        }
    }

    private void request(JsonObject event) {
        String type = text(event, "type");
        String url = text(event.getAsJsonObject("request"), "url");
        if (type.equals("Document")) {
            navigation(text(event, "frameId"), url);
        } else if (!type.equals("Image") && !url.equals(BROWSERS_OWN)) {
            note(Complaint.REQUEST, type + " " + url);
        }
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    /** Nothing gets out, and a page that is to be left stays. */
    private void answer(Route route) {
        Request request = route.request();
        if (!request.isNavigationRequest()) {
            route.abort();
        } else if (request.url().equals(ORIGIN)) {
            fulfil(route, html);
        } else if (allowsFrame.test(request.url())) {
            fulfil(route, "");
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(NO_CONTENT));
        }
    }

    private static void fulfil(Route route, String content) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setBodyBytes(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        context.close();
    }
}
