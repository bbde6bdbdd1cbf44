package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Some pages; those of the same seed are equal, and were never rendered. The last ones share blocks with the others. */
final class RandomPages {
    private static final int READ = 4;
    private static final int COMPOSED = 2;
    private static final int DEEPEST = 2;

    private static final List<String> PIECES = List.of(
            "<h2>About</h2>",
            "<h5>About</h5>",
            "<h3 id=\"about\">Own</h3>",
            "<p id=\"about-2\" onclick=\"x()\">dropped</p>",
            "<p><a href=\"/one two/\" target=\"_blank\">tab</a> <a href=\"https://example.com/\">other</a></p>",
            "<p>R&amp;D <a href=\"javascript:x\" target=\"_blank\">none</a> \ud83c\udf31</p>",
            "<p style=\"color: red\">styled <script>x()</script> <b data-\ud800=\"x\">b</b></p>",
            "<p>lost \ud800 and \ud800</p>",
            "<p><a href=\"/y/\">in a link <iframe src=\"https://www.youtube.com/embed/1\"></iframe></a></p>",
            "<iframe src=\"https://www.youtube.com/embed/1\"></iframe>",
            "<div class=\"iframe-wrapper\"><iframe title=\"T\" src=\"https://www.youtube.com/embed/2\"></iframe></div>",
            "<iframe src=\"https://refused.example.com/\" width=\"50%\"></iframe>",
            "<div class=\"isomer-image-wrapper\"><img src=\"/a.png\" alt=\"A\" style=\"color: red\"></div>",
            "<a href=\"/z/\"><div class=\"isomer-image-wrapper\"><img src=\"/c.png\"></div></a>",
            "<p><img src=\"/b.png\" width=\"9\"> <img src=\"data:x\"></p>",
            card("/card/", "Card"),
            "<div class=\"isomer-card-grid\">" + card("/a/", "A") + card("javascript:x", "About") + "</div>",
            "<blockquote><p>said</p></blockquote><p>~ Siti</p>",
            "<p>" + "long ".repeat(2000) + "</p>");

    private final List<Page> pages = new ArrayList<>();

    RandomPages(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < READ; i++) {
            pages.add(Isomer.standard().readBody(body(random, 0)).page());
        }
        for (int i = 0; i < COMPOSED; i++) {
            pages.add(Page.of(FrontMatter.empty(), shared(random)));
        }
    }

    private static String card(String href, String title) {
        return "<a class=\"isomer-card\" href=\"" + href + "\"><div class=\"isomer-card-body\">"
                + "<div class=\"isomer-card-title\">" + title + "</div></div></a>";
    }

    private static String body(Random random, int depth) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            body.append(depth < DEEPEST && random.nextInt(3) == 0 ? container(random, depth) : any(PIECES, random))
                    .append('\n');
        }
        return body.toString();
    }

    private static String container(Random random, int depth) {
        String body = body(random, depth + 1);
        return switch (random.nextInt(4)) {
            case 0 -> "<blockquote>" + body + "</blockquote>";
            case 1 -> "<table><tr><th>A</th><td>" + body + "</td></tr></table>";
            case 2 ->
                "<div data-type=\"detailGroup\" class=\"isomer-accordion isomer-accordion-white\">" + details(body)
                        + details("") + "</div>";
            default -> details(body);
        };
    }

    private static String details(String body) {
        return "<details class=\"isomer-details\"><summary>About</summary>"
                + "<div data-type=\"detailsContent\" class=\"isomer-details-content\">" + body + "</div></details>";
    }

    private List<Block> shared(Random random) {
        List<Block> blocks = new ArrayList<>(List.of(new Markdown("# About\n\n[a](/a)\n{: .x}\n")));
        for (int i = 0; i < 4; i++) {
            Block block = any(any(pages, random).blocks(), random);
            blocks.add(random.nextInt(blocks.size() + 1), block);
        }
        return blocks;
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    Page page(int number) {
        return pages.get(number % pages.size());
    }
}
