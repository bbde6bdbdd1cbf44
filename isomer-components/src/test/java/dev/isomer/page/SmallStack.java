package dev.isomer.page;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads, renders, writes, compares and prints what is nested deeply; run in a JVM of its own with a small stack. */
final class SmallStack {
    private static final int DEPTH = Integer.getInteger("isomer.depth", 10_000);

    private SmallStack() {}

    public static void main(String[] args) {
        Isomer isomer = Isomer.builder()
                .limits(Limits.standard().withTags(10 * DEPTH).withFrontMatterLength(10 * DEPTH))
                .build();
        files().forEach((name, file) -> {
            long start = System.nanoTime();
            Page page = isomer.read(file).page();
            use(isomer, page);
            if (!isomer.write(page).equals(file)) {
                throw new AssertionError(name + " was not kept");
            }
            System.out.printf("%s: %d ms%n", name, (System.nanoTime() - start) / 1_000_000);
        });
        DeepModels.containers().forEach((name, container) -> use(isomer, page(DeepModels.deepest(container, DEPTH))));
        use(isomer, page(DeepModels.deepestProse(DEPTH)));
        use(isomer, Page.of(FrontMatter.empty().with("a", DeepModels.deepestValue(DEPTH)), page().blocks()));
        System.out.println("done");
    }

    private static Page page(Block... blocks) {
        return Page.of(FrontMatter.empty().with("title", "T").with("variant", "tiptap"), blocks);
    }

    private static void use(Isomer isomer, Page page) {
        isomer.check(page);
        for (Profile profile : Profile.values()) {
            Isomer visitors = isomer.with(profile);
            for (int i = 0; i < 3; i++) { // the second one is recorded, and the third one copied
                visitors.render(page);
            }
        }
        isomer.write(page);
        Page again = isomer.read(isomer.writeCanonical(page)).page();
        if (page.equals(again) && page.hashCode() != again.hashCode()) {
            throw new AssertionError("equal pages with other hash codes");
        }
        if (page.toString().isEmpty() || page.blocks().toString().isEmpty()) {
            throw new AssertionError("no text");
        }
    }

    private static Map<String, String> files() {
        String head = "---\ntitle: T\nvariant: tiptap\n---\n";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("div", head + "<div>".repeat(DEPTH) + "</div>".repeat(DEPTH));
        files.put(
                "details",
                head
                        + "<div class=\"isomer-details\"><details><summary>s</summary>".repeat(DEPTH)
                        + "</details></div>".repeat(DEPTH));
        files.put("table", head + "<table><tr><td>".repeat(DEPTH));
        files.put("template", head + "<template>".repeat(DEPTH));
        files.put("blockquote", head + "<blockquote>".repeat(DEPTH));
        files.put("list", head + "<ul><li>".repeat(DEPTH));
        files.put("marks", head + "<b><i><a href=x>".repeat(DEPTH));
        files.put("foreign", head + "<svg><foreignObject><math><mtext>".repeat(DEPTH));
        files.put("Markdown quotes", "---\ntitle: T\n---\n" + "> ".repeat(DEPTH));
        files.put("Markdown lists", "---\ntitle: T\n---\n" + "- ".repeat(DEPTH));
        files.put("flow lists", "---\na: " + "[".repeat(DEPTH) + "\n---\n");
        files.put("flow maps", "---\na: " + "{a: ".repeat(DEPTH) + "\n---\n");
        files.put("keys", "---\n" + "? ".repeat(DEPTH) + "\n---\n");
        return files;
    }
}
