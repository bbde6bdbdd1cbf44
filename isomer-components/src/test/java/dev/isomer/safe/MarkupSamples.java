package dev.isomer.safe;

import dev.isomer.Attacks;
import dev.isomer.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Markup to try the sanitizer and the parser with. */
public enum MarkupSamples {
    /** Markup that others have found to harm programs, and that of parser tests. */
    ATTACKS {
        @Override
        public List<String> all() throws IOException {
            List<String> all = new ArrayList<>();
            for (String file : files()) {
                Attacks.of(file).forEach(vector -> all.add(vector.payload()));
            }
            return all;
        }

        private List<String> files() throws IOException {
            try (Stream<Path> files = Files.list(TestData.folder("attacks"))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith("html-"))
                        .sorted()
                        .toList();
            }
        }
    },

    /** The files of real pages. */
    PAGES {
        @Override
        public List<String> all() throws IOException {
            List<String> all = new ArrayList<>();
            try (Stream<Path> files = Files.walk(TestData.folder("corpus"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).toList()) {
                    all.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
            return all;
        }
    },

    /** Pieces of markup, put together by chance. */
    RANDOM {
        @Override
        public List<String> all() {
            return IntStream.range(0, 3000)
                    .mapToObj(seed -> random(new Random(seed)))
                    .toList();
        }
    },

    /** Elements in each other by chance, each with its end tag, and in half of them one piece that is not in its place. */
    NEARLY_WELL_FORMED {
        @Override
        public List<String> all() {
            return IntStream.range(0, 3000)
                    .mapToObj(seed -> nearlyWellFormed(new Random(seed)))
                    .toList();
        }
    };

    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href=/x>",
        "</a>",
        "<a href=data:x id=a>",
        "<div>",
        "</div>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<th scope=row>",
        "</table><td>",
        "<caption>",
        "<col>",
        "<colgroup>",
        "<tbody>",
        "<li>",
        "</li>",
        "<ul>",
        "</ul>",
        "<dd>",
        "<dt>",
        "<h1>",
        "<h2 id=a>",
        "</h2>",
        "</h3>",
        "<br>",
        "</br>",
        "<hr/>",
        "<div/>",
        "<img src=/x alt=y onerror=z>",
        "<pre>",
        "\n",
        "</pre>",
        "<listing>",
        "<details open>",
        "<summary>",
        "</details>",
        "<form>",
        "</form>",
        "<button>",
        "</button>",
        "<svg>",
        "</svg>",
        "<path/>",
        "<foreignObject>",
        "<math>",
        "<mi>",
        "<title>",
        "</title>",
        "<style>",
        "</style>",
        "<script>",
        "</script>",
        "<textarea>",
        "</textarea>",
        "<noscript>",
        "</noscript>",
        "<xmp>",
        "</xmp>",
        "<iframe>",
        "</iframe>",
        "<plaintext>",
        "<select>",
        "<option>",
        "<optgroup>",
        "</select>",
        "<template>",
        "</template>",
        "<object>",
        "</object>",
        "<marquee>",
        "<ruby>",
        "<rt>",
        "<nobr>",
        "<center>",
        "<font color=red>",
        "<nav>",
        "<section role=x data-a=b aria-c=d>",
        "<blockquote cite=javascript:x>",
        "<q cite=/a>",
        "<input type=checkbox>",
        "<input type=text name=a>",
        "<body class=x>",
        "</body>",
        "<html>",
        "<head>",
        "<frameset>",
        "<p class=a CLASS=b id>",
        "<p style='color:red' x=1",
        "<span title=\"",
        "<x-y z>",
        "</p class=a>",
        "<p a=b/c d/e=f>",
        "<p =a b==c>",
        "<image src=a>",
        "<!-- c -->",
        "<!--",
        "-->",
        "<!x>",
        "<?x?>",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE html>",
        "</>",
        "< ",
        "<",
        ">",
        "\"",
        "'",
        "=",
        "/",
        " ",
        "text",
        "&amp;",
        "&lt;",
        "&#xFFFF;",
        "&#0;",
        "&nbsp",
        "&#128;",
        "\0",
        "\uffff",
        "\ufffe",
        "\ud800",
        "\u2028",
        "\r\n",
        "\u00e9",
        "\ud83d\ude00"
    };

    /** The samples; a test that needs data that is missing is skipped. */
    public abstract List<String> all() throws IOException;

    private static String random(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            html.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return html.toString();
    }

    private static String nearlyWellFormed(Random random) {
        List<String> pieces = new ArrayList<>();
        addElements(random, 4, pieces);
        if (random.nextBoolean()) {
            String misplaced = random.nextBoolean()
                    ? PIECES[random.nextInt(PIECES.length)]
                    : pieces.get(random.nextInt(pieces.size()));
            pieces.add(random.nextInt(pieces.size()), misplaced);
        }
        return String.join("", pieces);
    }

    private static void addElements(Random random, int depth, List<String> pieces) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            if (depth > 0 && piece.matches("<[a-z][^>]*[^/>]>")) {
                String name = piece.substring(1).split("[ >]")[0];
                pieces.add(random.nextBoolean() ? piece.replaceAll("=([^'\">]+)(?= |>)", "=\"$1\"") : "<" + name + ">");
                addElements(random, depth - 1, pieces);
                if (!HtmlNames.isVoid(name)) {
                    pieces.add("</" + name + ">");
                }
            } else if (!piece.startsWith("<")) {
                pieces.add(piece);
            } else {
                pieces.add("<span class='a'>b</span>");
            }
        }
    }
}
