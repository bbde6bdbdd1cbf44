package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.WhiteSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random pages: no layout splits or joins words, none changes when it is read and laid out again. */
class HtmlLayoutTextTest {
    private static final int PAGES = 5_000;
    private static final List<String> INLINE =
            List.of("strong", "em", "mark", "mark", "u", "span", "label", "code", "o:p", "sup", "q");
    private static final List<String> SINGLE = List.of(
            "<br>",
            "<img src=\"/a.png\">",
            "<input type=\"checkbox\">",
            "<wbr>",
            "<iframe src=\"https://example.org/\"></iframe>",
            "<svg><g></g></svg>",
            "<button>press it</button>",
            "<textarea> a  b\nc</textarea>",
            "<script src=\"/a.js\"></script>");
    private static final List<String> WORDS =
            List.of("tea", "coffee", "a&amp;b", "no&nbsp;break", "中文", "unbelievably-long-compound-words", "(", ",");

    @Test
    void readsBackAsTheSameText() {
        pages(false)
                .forEach(line -> assertThat(EditorView.line(HtmlLayout.layout(line)))
                        .as(line)
                        .isEqualTo(line));
    }

    @Test
    void losesNoSoftBreak() {
        pages(true)
                .forEach(line ->
                        assertThat(spaces(HtmlLayout.layout(line))).as(line).containsAll(spaces(line)));
    }

    @Test
    void isStable() {
        pages(true).forEach(line -> {
            String laidOut = HtmlLayout.layout(line);
            assertThat(HtmlLayout.layout(EditorView.lineWithSoftBreaks(laidOut)))
                    .as(line)
                    .isEqualTo(laidOut);
        });
    }

    private static List<String> pages(boolean withSoftBreaks) {
        Function<String, String> read = withSoftBreaks ? EditorView::lineWithSoftBreaks : EditorView::line;
        return IntStream.range(0, PAGES)
                .mapToObj(seed -> new Generator(new Random(seed), withSoftBreaks).blocks(2))
                .map(read)
                .toList();
    }

    /** Where white space stands: behind how many other characters. */
    private static Set<Integer> spaces(String html) {
        Set<Integer> spaces = new HashSet<>();
        int others = 0;
        for (char c : html.replaceAll("<[^>]*>", "").toCharArray()) {
            if (WhiteSpace.is(c)) {
                spaces.add(others);
            } else {
                others++;
            }
        }
        return spaces;
    }

    private static final class Generator {
        private final Random random;
        private final boolean withSoftBreaks;
        private boolean isInLink;

        Generator(Random random, boolean withSoftBreaks) {
            this.random = random;
            this.withSoftBreaks = withSoftBreaks;
        }

        String blocks(int depth) {
            StringBuilder out = new StringBuilder();
            for (int i = random.nextInt(3); i >= 0; i--) {
                out.append(block(depth - 1));
            }
            return out.toString();
        }

        private String block(int depth) {
            return switch (random.nextInt(depth < 0 ? 7 : 10)) {
                case 0 -> element("h2", inline(2));
                case 1 -> "<hr>";
                case 2 -> element("pre", "<code>a  b\n c</code> d");
                case 7 -> element("div", blocks(depth));
                case 8 -> "<ul><li>" + blocks(depth) + "</li><li>" + inline(1) + "</li></ul>";
                case 9 -> link(() -> element("div", blocks(depth)));
                default -> element("p", inline(3));
            };
        }

        private String inline(int depth) {
            StringBuilder out = new StringBuilder();
            for (int i = random.nextInt(5); i > 0; i--) {
                out.append(gap(out)).append(piece(depth - 1));
            }
            return out.toString();
        }

        private String gap(StringBuilder before) {
            boolean isBehindTag = !before.isEmpty() && before.charAt(before.length() - 1) == '>';
            return switch (random.nextInt(5)) {
                case 0 -> " ";
                case 1 -> withSoftBreaks && isBehindTag ? "\n" : "";
                default -> "";
            };
        }

        private String piece(int depth) {
            int kind = random.nextInt(depth < 0 ? 5 : 10);
            if (kind < 4) {
                return text();
            }
            if (kind == 4) {
                return any(SINGLE);
            }
            return kind == 5 ? link(() -> inline(depth)) : element(any(INLINE), inline(depth));
        }

        private String element(String name, String content) {
            return "<" + name + attributes() + ">" + content + "</" + name + ">";
        }

        private String link(Supplier<String> content) {
            if (isInLink) {
                return content.get();
            }
            isInLink = true;
            String link = element("a", content.get());
            isInLink = false;
            return link;
        }

        private String text() {
            StringBuilder out = new StringBuilder(random.nextInt(3) == 0 ? " " : "");
            for (int i = random.nextInt(random.nextInt(8) == 0 ? 20 : 3); i >= 0; i--) {
                out.append(any(WORDS)).append(random.nextInt(3) == 0 && i == 0 ? "" : " ");
            }
            return out.toString();
        }

        private String attributes() {
            StringBuilder out = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                String value =
                        random.nextBoolean() ? "short" : "https://example.org/a/rather/long/address?of=a&amp;page=" + i;
                out.append(" data-").append(i).append("=\"").append(value).append('"');
            }
            return out.toString();
        }

        private String any(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
