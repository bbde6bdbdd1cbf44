package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random pages of the CMS's blocks: the text in any of them is the same when the page was written. */
class WrittenTextTest {
    private static final int PAGES = 3_000;
    private static final List<String> WORDS =
            List.of("tea", "R&amp;D", "no&nbsp;break", "中文", "&lt;b&gt;", "unbelievably-long-compound-words", "(", "~");
    private static final String LONG = "https://example.org/a/rather/long/address/of/a/page/";

    @Test
    void isKept() {
        pages().forEach(page ->
                assertThat(EditorView.line(Bodies.written(page))).as(page).isEqualTo(page));
    }

    @Test
    void getsNoSpaceWhereTagsPartIt() {
        String page = """
                <details class="isomer-details">
                <summary><strong>One</strong>
                </summary>
                <div data-type="detailsContent" class="isomer-details-content">
                <details class="isomer-details">
                <summary><strong>Two</strong>
                </summary>
                <div data-type="detailsContent" class="isomer-details-content">
                <p>Text</p>
                </div>
                </details>
                </div>
                </details>""";
        assertThat(Bodies.written(page)).isEqualTo(page);
    }

    @Test
    void isLaidOutTheSameTheNextTime() {
        pages().forEach(page -> {
            String written = Bodies.written(page);
            assertThat(Bodies.written(written)).as(page).isEqualTo(written);
        });
    }

    private static List<String> pages() {
        return IntStream.range(0, PAGES)
                .mapToObj(seed -> EditorView.line(new Generator(new Random(seed)).blocks(2)))
                .toList();
    }

    private static final class Generator {
        private final Random random;

        Generator(Random random) {
            this.random = random;
        }

        String blocks(int depth) {
            return some(4, i -> block(depth - 1));
        }

        private String block(int depth) {
            return switch (random.nextInt(depth < 0 ? 6 : 11)) {
                case 0 -> "<h3>" + inline() + "</h3>";
                case 1 -> "<hr>";
                case 2 -> picture();
                case 3 -> "<div class=\"isomer-card-grid\">" + some(4, i -> card()) + "</div>";
                case 6 -> "<blockquote>" + blocks(depth) + "</blockquote><p>~ " + words() + "</p>";
                case 7 -> "<ul><li><p>" + inline() + "</p>" + blocks(depth) + "</li></ul>";
                case 8 -> "<table><tbody><tr><td>" + blocks(depth) + "</td></tr></tbody></table>";
                case 9 -> details(depth);
                case 10 ->
                    "<div data-type=\"detailGroup\" class=\"isomer-accordion\">"
                            + some(3, i -> details(depth))
                            + "</div>";
                default -> "<p>" + inline() + "</p>";
            };
        }

        private String details(int depth) {
            return "<details class=\"isomer-details\"><summary>" + inline()
                    + "</summary><div data-type=\"detailsContent\" class=\"isomer-details-content\">" + blocks(depth)
                    + "</div></details>";
        }

        private String card() {
            String body = "<div class=\"isomer-card-body\"><div class=\"isomer-card-title\">" + words()
                    + "</div><div class=\"isomer-card-description\">" + words() + "</div></div>";
            return random.nextBoolean()
                    ? "<div class=\"isomer-card\">" + body + "</div>"
                    : "<a rel=\"nofollow\" href=\"" + address() + "\" class=\"isomer-card\">" + body + "</a>";
        }

        private String picture() {
            String picture = "<img alt=\"" + words() + "\" src=\"/a.png\">";
            return random.nextBoolean()
                    ? "<div class=\"isomer-image-wrapper\">" + picture + "</div>"
                    : "<a class=\"isomer-image-wrapper\" href=\"" + address() + "\">" + picture + "</a><p></p>";
        }

        private String inline() {
            return some(5, i -> gap() + piece() + gap());
        }

        private String piece() {
            return switch (random.nextInt(7)) {
                case 0 -> "<strong>" + gap() + words() + "<em>" + gap() + words() + gap() + "</em></strong>";
                case 1 -> "<mark>" + gap() + words() + gap() + "</mark>";
                case 2 -> "<br>";
                case 3 -> "<a href=\"" + address() + "\" rel=\"nofollow\">" + gap() + words() + gap() + "</a>";
                default -> words();
            };
        }

        private String gap() {
            return random.nextInt(3) == 0 ? " " : "";
        }

        private String words() {
            return IntStream.rangeClosed(0, random.nextInt(random.nextInt(4) == 0 ? 20 : 3))
                    .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" "));
        }

        private String address() {
            return random.nextBoolean() ? "/a/" : LONG;
        }

        private String some(int most, IntFunction<String> piece) {
            return IntStream.rangeClosed(0, random.nextInt(most))
                    .mapToObj(piece)
                    .collect(Collectors.joining());
        }
    }
}
