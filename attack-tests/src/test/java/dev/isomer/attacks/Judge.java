package dev.isomer.attacks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says whether outputs are harmless in a browser that nothing protects.
 *
 * <p>Many outputs share a page. What happens to the page as a whole (a script, a request, a sentinel that is not where
 * it was) is laid to an output by halving the batch until one is alone.
 */
final class Judge implements AutoCloseable {
    private static final int BATCH = 250;
    private static final int BATCH_CHARACTERS = 1_000_000;
    private static final int PATIENCE_MS = 60;
    private static final String SCRIPT = Resources.text("judge.js");

    private final Browser browser;
    private final AllowedMarkup allowed;
    private JudgePage page;

    Judge(Browser browser, AllowedMarkup allowed) {
        this.browser = browser;
        this.allowed = allowed;
        this.page = new JudgePage(browser, allowed::allowsFrame);
        allowed.json().addProperty("patience", PATIENCE_MS);
    }

    /** All that is wrong with some outputs. */
    List<Finding> judge(List<Output> outputs) {
        List<Finding> findings = new ArrayList<>();
        int from = 0;
        while (from < outputs.size()) {
            int to = from;
            int characters = 0;
            while (to < outputs.size() && to - from < BATCH && characters < BATCH_CHARACTERS) {
                characters += outputs.get(to++).html().length();
            }
            judgeBatch(outputs.subList(from, to), findings);
            from = to;
        }
        return findings;
    }

    private void judgeBatch(List<Output> outputs, List<Finding> findings) {
        page.load(Batch.page(outputs));
        JsonElement verdict = page.run(script(outputs.size()));
        List<JudgePage.Event> events = new ArrayList<>(page.events());
        JsonArray places = new JsonArray();
        if (verdict != null) {
            JsonElement broken = verdict.getAsJsonObject().get("broken");
            if (broken != null) {
                events.add(new JudgePage.Event(Complaint.PLACE, broken.getAsString()));
            }
            places = verdict.getAsJsonObject().getAsJsonArray("places");
        }
        if (events.stream().anyMatch(event -> event.complaint() == Complaint.NAVIGATION)) {
            freshPage();
        }
        if (events.isEmpty()) {
            places(outputs, places, findings);
        } else if (outputs.size() == 1) {
            events.forEach(event -> findings.add(new Finding(event.complaint(), event.detail(), outputs.get(0))));
            places(outputs, places, findings);
        } else {
            halves(outputs, events, findings);
        }
    }

    private String script(int count) {
        return SCRIPT + "(" + count + ", \"" + Batch.MARK + "\", " + allowed.json() + ")";
    }

    /** What an attack has left behind must not touch what comes after it. */
    private void freshPage() {
        JudgePage left = page;
        page = new JudgePage(browser, allowed::allowsFrame);
        left.close();
    }

    private void halves(List<Output> outputs, List<JudgePage.Event> events, List<Finding> findings) {
        int before = findings.size();
        int half = outputs.size() / 2;
        judgeBatch(outputs.subList(0, half), findings);
        judgeBatch(outputs.subList(half, outputs.size()), findings);
        if (findings.size() == before) {
            Output together = new Output(outputs.size() + " outputs together", Batch.page(outputs));
            events.forEach(event -> findings.add(new Finding(event.complaint(), event.detail(), together)));
        }
    }

    private static void places(List<Output> outputs, JsonArray places, List<Finding> findings) {
        for (int i = 0; i < places.size(); i++) {
            Output output = outputs.get(i);
            JsonObject place = places.get(i).getAsJsonObject();
            for (JsonElement one : place.getAsJsonArray("problems")) {
                JsonObject problem = one.getAsJsonObject();
                Complaint complaint = Complaint.valueOf(problem.get("complaint").getAsString());
                findings.add(new Finding(complaint, problem.get("detail").getAsString(), output));
            }
            parsers(output, place.get("tree").getAsString(), findings);
            RawText.endTags(output.html())
                    .forEach(tag -> findings.add(new Finding(Complaint.RAW_TEXT, "holds " + tag, output)));
        }
    }

    private static void parsers(Output output, String tree, List<Finding> findings) {
        Map<String, String> others = Map.of("nu", Trees.nu(output.html()), "jsoup", Trees.jsoup(output.html()));
        others.forEach((parser, other) -> {
            if (!other.equals(tree)) {
                String detail = parser + " sees " + other + ", the browser " + tree;
                findings.add(new Finding(Complaint.PARSERS, detail, output));
            }
        });
    }

    @Override
    public void close() {
        page.close();
    }
}
