package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.Embeds;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Blocks that were rendered before are copied, and what may be different the next time is not. */
class RememberedBlocksTest {
    private static final Card CARD =
            Card.builder().title("Plots").href("/plots/").linkText("Rent").build();
    private static final CardGrid GRID = CardGrid.of(CARD, CARD);
    private static final String FRAME = "<p>a</p><iframe src=\"https://www.youtube.com/embed/1\"></iframe>";

    @Test
    void whatAnApplicationRendersIsRenderedEachTime() {
        AtomicInteger calls = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> out.text("card " + calls.incrementAndGet() + " "))
                .build();
        for (int i = 1; i < 9; i += 2) {
            assertThat(isomer.render(GRID))
                    .isEqualTo("<div class=\"isomer-card-grid\">card " + i + " card " + (i + 1) + " </div>");
        }
    }

    private record Counter(AtomicInteger count) implements Block {}

    private static BlockType.Builder<Counter> counting() {
        return BlockType.builder("counter", Counter.class)
                .renderer((counter, out, context) ->
                        out.text(" " + counter.count().incrementAndGet()));
    }

    @Test
    void aBlockOfAnotherTypeIsRenderedEachTimeUnlessItSaysThatThisIsNotNeeded() {
        Isomer isomer = Isomer.builder().blockType(counting().build()).build();
        Isomer repeating =
                Isomer.builder().blockType(counting().repeatable().build()).build();
        Page page = Page.of(FrontMatter.empty(), new Counter(new AtomicInteger()), CARD);

        assertThat(renderings(isomer, page)).hasSize(6);
        assertThat(renderings(repeating, page)).hasSize(2);
    }

    private static Set<String> renderings(Isomer isomer, Page page) {
        return IntStream.range(0, 6).mapToObj(i -> isomer.render(page)).collect(Collectors.toSet());
    }

    @Test
    void whatIsShownElsewhereFromNowOnIsRememberedThere() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .blockType(BlockType.builder("counter", Counter.class)
                        .renderer((counter, out, context) -> {
                            calls.incrementAndGet();
                            out.text("level " + context.cardTitleLevel());
                        })
                        .repeatable()
                        .build())
                .build();
        Page page = Page.of(FrontMatter.empty(), new Counter(calls));
        List<Integer> called = new ArrayList<>();
        for (int level : List.of(2, 2, 2, 4, 4, 4, 2, 4, 2, 2)) {
            calls.set(0);
            RenderOptions options = RenderOptions.standard().withHeadingLevel(level);
            assertThat(isomer.render(page, options)).isEqualTo("level " + level);
            called.add(calls.get());
        }
        // Before the first rendering, the page is searched for ids of its own.
        assertThat(called).containsExactly(2, 1, 0, 1, 1, 0, 1, 0, 1, 0);
    }

    @Test
    void cardTitlesFollowTheHeadingBefore() throws IOException {
        Isomer isomer = Isomer.standard();
        for (int i = 0; i < 3; i++) {
            for (int level = 2; level < 6; level++) {
                RenderSession session = isomer.session();
                StringWriter out = new StringWriter();
                session.render(
                        isomer.readBody("<h" + level + ">H</h" + level + ">").page(), out);
                session.render(GRID, out);
                assertThat(out.toString()).contains("<h" + (level + 1) + " class=\"isomer-card-title\"");
            }
        }
        for (int level = 2; level < 6; level++) {
            StringWriter out = new StringWriter();
            isomer.session().render(GRID, level, out);
            assertThat(out.toString()).contains("<h" + level + " class=\"isomer-card-title\"");
        }
    }

    @Test
    void labelsFollowTheLanguage() {
        Isomer isomer = Isomer.builder().embeds(Embeds.onClick()).build();
        Page page = isomer.readBody(FRAME).page();
        for (String language : List.of("en", "en", "en", "ms", "zh", "en", "ms")) {
            RenderOptions options = RenderOptions.standard().withLocale(Locale.forLanguageTag(language));
            assertThat(isomer.render(page, options))
                    .isEqualTo(isomer.render(isomer.readBody(FRAME).page(), options));
        }
    }

    @Test
    void linksAreResolvedEachTime() {
        AtomicInteger calls = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .links((url, target) -> "/" + calls.incrementAndGet() + url)
                .build();
        for (int i = 1; i < 9; i += 2) {
            assertThat(isomer.render(GRID))
                    .contains("href=\"/" + i + "/plots/\"")
                    .contains("href=\"/" + (i + 1) + "/plots/\"");
        }
    }

    @Test
    void aLinkThatMayBecomeNoneIsJudgedEachTime() {
        AtomicInteger calls = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .links((url, target) -> calls.get() % 2 == 0 ? "javascript:x" : url)
                .build();
        Page page =
                isomer.readBody("<p><a href=\"/a\" target=\"_blank\">a</a></p>").page();
        for (int i = 0; i < 6; i++) {
            calls.set(i);
            boolean isRefused = i % 2 == 0;
            assertThat(isomer.render(page).contains("href")).isEqualTo(!isRefused);
            assertThat(isomer.render(page).contains("isomer-visually-hidden")).isEqualTo(!isRefused);
        }
    }

    @Test
    void findingsNameThePlaceOfTheirBlock() {
        Isomer isomer = Isomer.standard();
        Page page = isomer.readBody("""
                <div class="isomer-card-grid"><a class="isomer-card" href="/x/"><div class="isomer-card-body">\
                <div class="isomer-card-title">T</div></div></a>
                <a class="isomer-card" href="javascript:x"><div class="isomer-card-body">\
                <div class="isomer-card-title">U\ud800</div></div></a></div>
                <p>a</p>
                <p onclick="x()">b</p>
                """).page();
        List<Diagnostic> first = findings(isomer, page);
        assertThat(first).hasSize(3).allMatch(finding -> finding.position() != null);
        for (int i = 0; i < 4; i++) {
            assertThat(findings(isomer, page)).isEqualTo(first);
        }
    }

    private static List<Diagnostic> findings(Isomer isomer, Page page) {
        List<Diagnostic> findings = new ArrayList<>();
        isomer.render(page, RenderOptions.standard().withDiagnostics(findings::add));
        return findings;
    }

    @Test
    void aListOfBlocksIsAsAnyOther() {
        List<Card> cards = GRID.cards();
        assertThat(cards).isEqualTo(List.of(CARD, CARD)).hasSameHashCodeAs(List.of(CARD, CARD));
        assertThat(GRID).isEqualTo(CardGrid.of(CARD, CARD));
        assertThat(GRID.toBuilder().build().cards()).isEqualTo(cards);
        assertThat(new CardGrid(cards, GRID.attributes()).cards()).isSameAs(cards);
    }

    @Test
    void bothProfilesAreRemembered() {
        Isomer web = Isomer.standard();
        Isomer source = web.with(Profile.SOURCE);
        String asWeb = web.render(GRID);
        String asSource = source.render(GRID);
        for (int i = 0; i < 4; i++) {
            assertThat(web.render(GRID)).isEqualTo(asWeb);
            assertThat(source.render(GRID)).isEqualTo(asSource).isNotEqualTo(asWeb);
        }
    }

    @Test
    void idsFollowWhatStandsBefore() throws IOException {
        Isomer isomer = Isomer.standard();
        String text = "<h2>About</h2><p id=\"own\">a</p><details class=\"isomer-details\"><summary>About</summary>"
                + "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><h3>Own</h3></div></details>";
        Page page = isomer.readBody(text).page();
        Page other = isomer.readBody("<h2>Own</h2><h2>About</h2>").page();
        for (int i = 0; i < 5; i++) {
            for (List<Page> order : List.of(List.of(page, other, page), List.of(other, page, other))) {
                List<Page> fresh = order.stream()
                        .map(one -> isomer.readBody(one == page ? text : "<h2>Own</h2><h2>About</h2>")
                                .page())
                        .toList();
                assertThat(inOneSession(isomer, order)).isEqualTo(inOneSession(isomer, fresh));
            }
        }
    }

    private static String inOneSession(Isomer isomer, List<Page> pages) throws IOException {
        RenderSession session = isomer.session();
        StringWriter out = new StringWriter();
        for (Page page : pages) {
            session.render(page, out);
        }
        return out.toString();
    }
}
