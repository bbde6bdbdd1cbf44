package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.isomer.block.Block;
import dev.isomer.block.BlockRenderer;
import dev.isomer.block.BlockType;
import dev.isomer.block.Embeds;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseBlock;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseText;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Buffers;
import dev.isomer.html.HtmlWriter;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is copied depends on what is around it, and leaves behind what a rendering leaves behind. */
class RememberedSurroundingsTest {
    private static final Locale MALAY = Locale.forLanguageTag("ms");
    private static final String NEW_TAB = "<p><a href=\"/a\" target=\"_blank\">a</a></p>";
    private static final String FILM = "<iframe src=\"https://www.youtube.com/embed/1\"></iframe>";

    /** A block of an application. */
    private record Own(String text) implements Block {}

    private static BlockType.Builder<Own> own(BlockRenderer<Own> renderer) {
        return BlockType.builder("own", Own.class).renderer(renderer);
    }

    private static Card card(String title) {
        return Card.builder().title(title).href("/a/").build();
    }

    private static Prose heading(int level) {
        return Prose.of(ProseElement.of("h" + level, new ProseText("Heading")));
    }

    private static Page page(Block... blocks) {
        return Page.of(FrontMatter.empty(), blocks);
    }

    /** Renders the same page and an equal new one in turn. */
    private static void assertAsNew(Supplier<Page> page, Function<Page, String> rendering) {
        Page same = page.get();
        for (int i = 0; i < 5; i++) {
            assertThat(rendering.apply(same)).isEqualTo(rendering.apply(page.get()));
        }
    }

    private static String html(RenderSession session, Page... pages) {
        StringBuilder html = new StringBuilder();
        for (Page page : pages) {
            html.append(session.renderToString(page));
        }
        return html.toString();
    }

    @Test
    void aChooserSpeaksBeforeEachLabel() {
        Isomer isomer = Isomer.standard();
        assertAsNew(() -> isomer.readBody(NEW_TAB).page(), page -> {
            RenderSession session = isomer.session();
            session.beforeLabels(() -> session.speak(MALAY, session.speaks(MALAY)));
            return session.renderToString(page);
        });
    }

    @Test
    void aGivenLevelOfTitlesIsNotOneThatFollowsFromAHeading() {
        Isomer isomer = Isomer.standard();
        Supplier<Page> made = () -> page(heading(4), CardGrid.of(card("a"), card("b")));
        Page page = made.get();
        RenderOptions given = RenderOptions.standard().withHeadingLevel(3);
        for (RenderOptions options : List.of(given, given, RenderOptions.standard(), given)) {
            assertThat(isomer.render(page, options)).isEqualTo(isomer.render(made.get(), options));
        }
    }

    @Test
    void titlesFollowAHeadingOfTheApplication() {
        AtomicInteger level = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .blockType(own((own, out, context) -> context.render(heading(level.get()), out))
                        .build())
                .build();
        Supplier<Page> made = () -> page(new Own(""), card("a"), CardGrid.of(card("b")));
        Page page = made.get();
        for (int i = 1; i < 6; i++) {
            level.set(i);
            assertThat(isomer.render(page)).isEqualTo(isomer.render(made.get()));
        }
    }

    @Test
    void labelsFollowTheLanguageThatARendererOfTheApplicationSpeaks() {
        List<Locale> languages = List.of(Locale.ENGLISH, Locale.ENGLISH, Locale.ENGLISH, MALAY, Locale.CHINESE);
        AtomicInteger next = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .blockType(own((own, out, context) -> context.labels().speak(languages.get(next.get()), true))
                        .build())
                .build();
        Supplier<Page> made =
                () -> page(new Own(""), isomer.readBody(NEW_TAB).page().blocks().get(0));
        Page page = made.get();
        for (int i = 0; i < languages.size(); i++) {
            next.set(i);
            assertThat(isomer.render(page)).isEqualTo(isomer.render(made.get()));
        }
    }

    @Test
    void aRepeatableBlockMaySpeak() {
        Isomer isomer = Isomer.builder()
                .blockType(own((own, out, context) -> {
                            context.labels().speak(MALAY, false);
                            out.text(context.labels().find("newTab").text());
                            context.labels().speak(Locale.ENGLISH, true);
                        })
                        .repeatable()
                        .build())
                .build();
        Supplier<Page> made = () -> page(new Own(""));
        Page page = made.get();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.ENGLISH, Locale.ENGLISH, MALAY, Locale.CHINESE)) {
            Page tab = isomer.readBody(NEW_TAB).page();
            Isomer speaking = isomer.with(RenderOptions.standard().withLocale(locale));
            assertThat(html(speaking.session(), page, tab)).isEqualTo(html(speaking.session(), made.get(), tab));
        }
    }

    @Test
    void labelsOfTheApplicationAreAskedForEachTime() {
        AtomicInteger text = new AtomicInteger();
        Isomer isomer =
                Isomer.builder().labels((key, language) -> key + " " + text).build();
        Page page = isomer.readBody(NEW_TAB + FILM + NEW_TAB).page();
        for (int i = 0; i < 5; i++) {
            text.set(i);
            assertThat(isomer.render(page))
                    .containsSubsequence("newTab " + i, "title=\"embed.video " + i, "newTab " + i);
        }
    }

    @Test
    void idsAreUniqueAmongAnyNumberOfPages() {
        Isomer isomer = Isomer.standard();
        List<Page> pages = Stream.generate(() -> page(heading(2))).limit(300).toList();
        for (int shown = 240; shown <= pages.size(); shown++) {
            String html = html(isomer.session(), pages.subList(0, shown).toArray(Page[]::new));
            assertThat(html)
                    .endsWith("<h2 id=\"heading-" + (shown - 1) + "\">Heading</h2><h2 id=\"heading-" + shown
                            + "\">Heading</h2>");
        }
    }

    @Test
    void aLostCharacterIsReportedOnEachPage() {
        List<Diagnostic> findings = new ArrayList<>();
        Isomer isomer = Isomer.builder()
                .options(RenderOptions.standard().withDiagnostics(findings::add))
                .build();
        Prose prose = Prose.text("a\ud800");
        RenderSession session = isomer.session();
        session.renderToString(prose);
        session.renderToString(prose);
        assertThat(findings).hasSize(1);
        for (int i = 2; i < 5; i++) {
            isomer.render(prose);
            assertThat(findings).hasSize(i);
        }
    }

    @Test
    void noLinkStaysOpenWhereABlockThrows() {
        AtomicBoolean isFailing = new AtomicBoolean();
        Isomer isomer = Isomer.builder()
                .embeds(Embeds.onClick())
                .blockType(own((own, out, context) -> {
                            if (isFailing.get()) {
                                throw new IllegalStateException(own.text());
                            }
                        })
                        .build())
                .build();
        Page page = page(Prose.of(ProseElement.of("a", new ProseBlock(new Own("x")))));
        Page film = isomer.readBody(FILM).page();
        String alone = isomer.render(film);
        for (int i = 0; i < 4; i++) {
            RenderSession session = isomer.session();
            isFailing.set(false);
            session.renderToString(page);
            isFailing.set(true);
            assertThatIllegalStateException().isThrownBy(() -> session.renderToString(page));
            assertThatIllegalStateException().isThrownBy(() -> isomer.render(page));
            assertThat(session.renderToString(film)).isEqualTo(alone);
            isFailing.set(false);
            isomer.render(page);
        }
    }

    @Test
    void aRepeatableBlockMayGiveALevelOfTitles() {
        AtomicInteger calls = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> {
                    calls.incrementAndGet();
                    next.render(card, out);
                })
                .blockType(own((own, out, context) -> context.renderAt(5, CardGrid.of(card("a")), out))
                        .repeatable()
                        .build())
                .build();
        assertAsNew(() -> page(new Own("")), isomer::render);
        assertThat(calls).hasValue(10);
    }

    @Test
    void aRepeatableBlockMayCatchWhatOthersThrow() {
        AtomicInteger calls = new AtomicInteger();
        Isomer isomer = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> {
                    out.text("started ");
                    if (calls.get() % 3 == 1) {
                        throw new IllegalStateException("unlucky");
                    }
                    next.render(card, out);
                })
                .blockType(own((own, out, context) -> {
                            try {
                                context.render(card(own.text()), out);
                            } catch (IllegalStateException e) {
                                out.text(e.getMessage());
                            }
                        })
                        .repeatable()
                        .build())
                .build();
        Supplier<Page> made = () -> page(heading(2), new Own("a"), heading(3));
        Page page = made.get();
        for (int i = 0; i < 8; i++) {
            calls.set(i);
            assertThat(isomer.render(page)).isEqualTo(isomer.render(made.get()));
        }
    }

    @Test
    void aRepeatableBlockMayRenderOthersElsewhere() {
        Isomer isomer = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> next.render(card, out))
                .blockType(own((own, out, context) -> {
                            HtmlWriter elsewhere = HtmlWriter.toText(new Buffers());
                            context.render(card(own.text()), elsewhere);
                            out.text(elsewhere.toString());
                        })
                        .repeatable()
                        .build())
                .build();
        assertAsNew(() -> page(heading(2), new Own("a"), heading(3)), isomer::render);
    }

    @Test
    void aRepeatableBlockMayLeaveALinkOpen() {
        Isomer isomer = Isomer.builder()
                .embeds(Embeds.onClick())
                .blockType(own((own, out, context) -> context.enterLink())
                        .repeatable()
                        .build())
                .build();
        Page film = isomer.readBody(FILM).page();
        assertAsNew(() -> page(new Own("")), page -> html(isomer.session(), page, film));
    }

    @Test
    void aRepeatableBlockMayReserveIds() {
        Isomer isomer = Isomer.builder()
                .blockType(own((own, out, context) -> context.reserveIds(Set.of("heading")))
                        .repeatable()
                        .build())
                .build();
        assertAsNew(() -> page(new Own("")), page -> html(isomer.session(), page, page(heading(2))));
        assertAsNew(() -> page(new Own(""), heading(2)), isomer::render);
    }

    @Test
    void findingsAreAboutTheBlockInWhosePlaceAnotherIsRendered() {
        List<Diagnostic> findings = new ArrayList<>();
        Prose shared = Prose.of(ProseElement.of("p", new ProseText("a\ud800")).with("onclick", "x()"));
        Isomer isomer = Isomer.builder()
                .options(RenderOptions.standard().withDiagnostics(findings::add))
                .renderer(Prose.class, (prose, out, next) -> next.render(shared, out))
                .build();
        Page page = isomer.readBody(
                        "<p>a</p>\n<hr>\n<blockquote><p>b</p></blockquote>\n<details class=\"isomer-details\"><summary>s</summary>"
                                + "<div data-type=\"detailsContent\" class=\"isomer-details-content\">\n<p>b</p></div></details>")
                .page();
        isomer.render(page);
        List<Diagnostic> first = List.copyOf(findings);
        assertThat(first).extracting(Diagnostic::position).doesNotContainNull();
        for (int i = 0; i < 4; i++) {
            findings.clear();
            isomer.render(page);
            assertThat(findings).isEqualTo(first);
        }
    }
}
