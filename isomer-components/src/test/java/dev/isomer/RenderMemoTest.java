package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.isomer.block.Embeds;
import dev.isomer.block.LinkResolver;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.card.Card;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseText;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Buffers;
import dev.isomer.html.HtmlWriter;
import dev.isomer.page.Page;
import dev.isomer.safe.MarkupSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prose that was rendered before is copied: the same HTML, ids and findings as the first time, whatever is around it. */
class RenderMemoTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final String BODY = """
            <h2>About</h2>
            <p>One <a href="/one two/" target="_blank">tab</a> and <a href="javascript:x">none</a>, R&amp;D ?</p>
            <h2 id="own">About</h2>
            <table><tr><th>A</th><td><div class="isomer-image-wrapper"><img src="/a.png" alt="A"></div></td></tr></table>
            <p style="position: fixed" onclick="x()">styled <script>x()</script><img src="/b.png" width="9"></p>
            <div class="isomer-card-grid"><a class="isomer-card" href="/x/"><div class="isomer-card-body">\
            <div class="isomer-card-title">T</div></div></a></div>
            <p><a href="/y/">y <iframe src="https://www.youtube.com/embed/1"></iframe></a></p>
            <details class="isomer-details"><summary>About</summary>\
            <div data-type="detailsContent" class="isomer-details-content"><h3>About</h3></div></details>
            <h2>About</h2>
            """;

    /** A rendering and all that it reports. */
    private record Rendered(String html, List<Diagnostic> findings) {}

    @ParameterizedTest
    @EnumSource
    void everyRenderingIsAsTheFirst(Profile profile) throws IOException {
        RenderOptions options = RenderOptions.standard().withProfile(profile);
        assertAllAsTheFirst(ISOMER, BODY, options);
        assertAllAsTheFirst(ISOMER, BODY, options.withIdPrefix("x-").withLocale(Locale.forLanguageTag("ms")));
        assertAllAsTheFirst(ISOMER, BODY + "\0 \ud800", options);
    }

    @ParameterizedTest
    @EnumSource
    void samplesToo(MarkupSamples samples) throws IOException {
        for (String sample : samples.all()) {
            for (Profile profile : Profile.values()) {
                assertAllAsTheFirst(ISOMER, sample, RenderOptions.standard().withProfile(profile));
            }
        }
    }

    @Test
    void urlsAreResolvedEachTime() {
        AtomicInteger calls = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .links((url, target) -> "/" + calls.incrementAndGet() + url)
                .build();
        Page page =
                isomer.readBody("<p><a href=\"/a\">a</a><img src=\"/b\"></p>").page();

        for (int i = 1; i < 9; i += 2) {
            assertThat(isomer.render(page)).contains("href=\"/" + i + "/a\"").contains("src=\"/" + (i + 1) + "/b\"");
        }
    }

    @Test
    void oneIsomerDoesNotGetWhatAnotherRendered() {
        Isomer other = Isomer.builder().links(LinkResolver.basedOn("/app", "")).build();
        Page page = ISOMER.readBody("<p><a href=\"/a\">a</a></p>").page();

        for (int i = 0; i < 6; i++) {
            assertThat(ISOMER.render(page)).isEqualTo("<p><a href=\"/a\">a</a></p>");
            assertThat(other.render(page)).isEqualTo("<p><a href=\"/app/a\">a</a></p>");
            assertThat(i % 2 == 0 ? other.render(page) : ISOMER.render(page)).contains("a");
        }
    }

    @Test
    void idsAndHeadingLevelsFollowThePageAround() throws IOException {
        Page page = ISOMER.readBody("<h4>About</h4>").page();
        for (int i = 0; i < 4; i++) {
            RenderSession session = ISOMER.session();
            StringWriter out = new StringWriter();
            session.render(page, out);
            session.render(page, out);
            session.render(ISOMER.readBody(BODY).page(), out);
            assertThat(out.toString())
                    .startsWith("<h4 id=\"about\">About</h4><h4 id=\"about-2\">About</h4><h2 id=\"about-3\">");
        }
    }

    @Test
    void proseOfAnySizeIsRenderedAnyNumberOfTimes() throws IOException {
        String large = "<p>" + "text and more text of a page. ".repeat(10_000) + "<b>end</b></p>";
        assertAllAsTheFirst(ISOMER, large, RenderOptions.standard());
    }

    @Test
    void whatWasThrownAndCaughtLeavesNothingBehind() throws IOException {
        Isomer isomer = Isomer.builder()
                .embeds(Embeds.onClick())
                .links((url, target) -> {
                    if (url.equals("/boom")) {
                        throw new IllegalStateException(url);
                    }
                    return url;
                })
                .build();
        Page throwing = isomer.readBody("<p>a <a href=\"/boom\">b</a></p>").page();
        Card card = Card.builder().title("T").href("/boom").build();
        Page film = isomer.readBody("<iframe src=\"https://www.youtube.com/embed/1\"></iframe>")
                .page();
        RenderSession session = isomer.session();
        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException().isThrownBy(() -> session.renderToString(throwing));
            assertThatIllegalStateException().isThrownBy(() -> session.render(card, 5, new StringWriter()));
        }
        assertThat(session.renderToString(film)).isEqualTo(isomer.render(film));
        assertThat(session.renderToString(Card.builder().title("T").build())).contains("<h3");
    }

    @Test
    void whatAWrapperWritesElsewhereIsNotRemembered() {
        Prose shared =
                Prose.of(ProseElement.of("p", new ProseText("a\ud800 <b>")).with("title", "1<2"));
        Isomer isomer = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> {
                    for (int i = 0; i < 3; i++) {
                        next.context().render(shared, HtmlWriter.toFile());
                        next.context().render(shared, HtmlWriter.toText(new Buffers()));
                    }
                    next.render(card, out);
                })
                .build();
        isomer.render(Card.builder().title("T").build());
        List<Diagnostic> findings = new ArrayList<>();
        String html = isomer.render(shared, RenderOptions.standard().withDiagnostics(findings::add));

        assertThat(html).isEqualTo("<p title=\"1&lt;2\">a\ufffd &lt;b&gt;</p>");
        assertThat(findings).extracting(Diagnostic::code).containsExactly("character-replaced");
    }

    @Test
    void aLinkThatIsNoneHasNoNoteOfANewTab() {
        Isomer isomer = Isomer.builder().links((url, target) -> "javascript:x").build();
        Page page =
                isomer.readBody("<p><a href=\"/a\" target=\"_blank\">a</a></p>").page();
        assertThat(isomer.render(page)).isEqualTo("<p><a target=\"_blank\">a</a></p>");
    }

    @Test
    void proseWithAnyNumberOfFindingsToo() throws IOException {
        assertAllAsTheFirst(ISOMER, "<p>" + "<i onclick=\"x()\">a</i>".repeat(999) + "</p>", RenderOptions.standard());
        assertAllAsTheFirst(ISOMER, "<p>" + "<i onclick=\"x()\">a</i>".repeat(3000) + "</p>", RenderOptions.standard());
        assertAllAsTheFirst(
                ISOMER, "<p>" + "<i onclick=\"x()\">a</i>\0".repeat(3000) + "</p>", RenderOptions.standard());
    }

    private static void assertAllAsTheFirst(Isomer isomer, String body, RenderOptions options) throws IOException {
        Page page = isomer.readBody(body).page();
        Rendered first = render(isomer, page, options, 0);
        for (int i = 1; i < 5; i++) {
            assertThat(render(isomer, page, options, i)).as(body).isEqualTo(first);
        }
        assertThat(render(isomer, isomer.readBody(body).page(), options, 1)).isEqualTo(first);
    }

    private static Rendered render(Isomer isomer, Page page, RenderOptions options, int way) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        RenderOptions reporting = options.withDiagnostics(findings::add);
        return switch (way % 3) {
            case 0 -> new Rendered(isomer.render(page, reporting), findings);
            case 1 -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                isomer.render(page, reporting, bytes);
                yield new Rendered(bytes.toString(StandardCharsets.UTF_8), findings);
            }
            default -> {
                StringWriter characters = new StringWriter();
                isomer.render(page, reporting, characters);
                yield new Rendered(characters.toString(), findings);
            }
        };
    }
}
