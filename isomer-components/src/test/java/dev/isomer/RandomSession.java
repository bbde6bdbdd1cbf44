package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.Embeds;
import dev.isomer.block.LinkResolver;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.card.Card;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseText;
import dev.isomer.block.quote.Quote;
import dev.isomer.html.HtmlWriter;
import dev.isomer.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Renderings onto one HTML page, the same each time for the same pages, by an application whose parts change. */
final class RandomSession {
    private static final int UNLUCKY = 19;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.ENGLISH, Locale.forLanguageTag("ms"), Locale.ROOT, Locale.CHINESE);

    /** How often a part of the application was called in the session of this thread. */
    private static final ThreadLocal<AtomicInteger> CALLS = ThreadLocal.withInitial(AtomicInteger::new);

    static final List<Isomer> ISOMERS = List.of(
            Isomer.standard(),
            Isomer.builder()
                    .links(LinkResolver.basedOn("/app", "https://media.example.com"))
                    .embeds(Embeds.onClick())
                    .build(),
            Isomer.builder().links((url, target) -> resolved(url)).build(),
            Isomer.builder()
                    .embeds(Embeds.onClick())
                    .renderer(Card.class, (card, out, next) -> {
                        number(out, next.context());
                        next.render(card, out);
                    })
                    .build(),
            Isomer.builder()
                    .embeds(Embeds.onClick())
                    .markdown(text -> "<h" + (2 + call() % 4) + ">About</h2>")
                    .renderer(Image.class, (image, out, next) -> out.text("picture " + call()))
                    .renderer(Quote.class, (quote, out, next) -> {
                        next.context().labels().speak(LANGUAGES.get(call() % LANGUAGES.size()), true);
                        next.context().render(heading(2 + call() % 4), out);
                        try {
                            next.render(quote, out);
                        } catch (IllegalStateException e) {
                            out.text(e.getMessage());
                        }
                    })
                    .build());

    /** One step of the session; gives what visitors get. */
    private interface Action {
        String run(RenderSession session, RandomPages pages) throws IOException;
    }

    private final Isomer isomer;
    private final RenderOptions options;
    private final List<Action> actions = new ArrayList<>();

    RandomSession(Isomer isomer, Random random) {
        this.isomer = isomer;
        options = RenderOptions.standard()
                .withProfile(random.nextInt(4) == 0 ? Profile.SOURCE : Profile.WEB)
                .withIdPrefix(random.nextInt(4) == 0 ? "x-" : "")
                .withLocale(RandomPages.any(LANGUAGES, random))
                .withHeadingLevel(random.nextInt(4) == 0 ? Integer.valueOf(3) : null);
        for (int i = random.nextInt(4); i >= 0; i--) {
            actions.add(action(random));
        }
    }

    private static Action action(Random random) {
        int number = random.nextInt(60);
        int level = 1 + random.nextInt(6);
        Locale language = RandomPages.any(LANGUAGES, random);
        return switch (random.nextInt(9)) {
            case 0 -> (session, pages) -> session.renderToString(block(pages.page(number), level));
            case 1 ->
                (session, pages) -> {
                    StringWriter out = new StringWriter();
                    session.render(block(pages.page(number), level), level, out);
                    return out.toString();
                };
            case 2 ->
                (session, pages) -> {
                    session.speak(language, level > 3);
                    return "";
                };
            case 3 ->
                (session, pages) -> {
                    session.beforeLabels(() -> session.speak(language, session.speaks(language)));
                    return "";
                };
            case 4, 5 ->
                (session, pages) -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    session.render(pages.page(number), out);
                    return out.toString(StandardCharsets.UTF_8);
                };
            case 6 ->
                (session, pages) -> {
                    StringWriter out = new StringWriter();
                    session.render(pages.page(number), out);
                    return out.toString();
                };
            default -> (session, pages) -> session.renderToString(pages.page(number));
        };
    }

    private static Block block(Page page, int number) {
        return page.blocks().get(number % page.blocks().size());
    }

    private static int call() {
        int calls = CALLS.get().incrementAndGet();
        if (calls % UNLUCKY == 0) {
            throw new IllegalStateException("unlucky call " + calls);
        }
        return calls;
    }

    private static String resolved(String url) {
        int call = call();
        return call % 5 == 0 ? "javascript:x" : url + "?call=" + call;
    }

    private static void number(HtmlWriter out, RenderContext context) {
        int call = call();
        out.text("card " + call + " " + context.uniqueId(call % 2 == 0 ? "About" : "Card") + " ");
    }

    private static Prose heading(int level) {
        return Prose.of(ProseElement.of("h" + level, new ProseText("About")));
    }

    /** What visitors get and what is reported, step by step, by an application that was called so often before. */
    List<String> run(RandomPages pages, int calls) throws IOException {
        CALLS.get().set(calls);
        List<String> results = new ArrayList<>();
        RenderSession session = isomer.with(options.withDiagnostics(finding -> results.add(finding.toString())))
                .session();
        for (Action action : actions) {
            try {
                results.add(action.run(session, pages));
            } catch (IllegalStateException e) {
                results.add(e.getMessage());
            }
        }
        return results;
    }
}
