package dev.isomer.benchmarks.reading;

import dev.isomer.Isomer;
import dev.isomer.benchmarks.load.SeedPage;
import dev.isomer.block.card.Card;
import dev.isomer.page.Page;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** A page file, and what is done with it. */
final class PageFile {
    private final Isomer isomer = Isomer.standard();
    private final String frontMatter;
    private final String body;
    private final String text;
    private final Page changed;

    private PageFile(String frontMatter, String body) {
        this.frontMatter = frontMatter;
        this.body = body;
        this.text = "---\n" + frontMatter + "---\n" + body;
        this.changed = changed(isomer.read(text).page());
    }

    static PageFile seed() {
        return new PageFile(SeedPage.frontMatter(), SeedPage.body());
    }

    /** The body of the seed page, repeated. */
    static PageFile ofBytes(int length) {
        String body = SeedPage.body();
        return new PageFile(
                SeedPage.frontMatter(), body.repeat(length / body.getBytes(StandardCharsets.UTF_8).length + 1));
    }

    double kib() {
        return text.getBytes(StandardCharsets.UTF_8).length / 1024.0;
    }

    /** One block is another, so that the page is not what the file has. */
    private static Page changed(Page page) {
        if (page.unreadBody() != null) {
            throw new IllegalStateException("The body was not read: " + page.unreadBody());
        }
        Card card = page.blocks(Card.class).get(0);
        return page.withBlock(card, card.toBuilder().title("Another title").build());
    }

    int read() {
        return isomer.read(text).page().blocks().size();
    }

    int write() {
        return isomer.writeCanonical(changed).length();
    }

    /** What reading cannot do without: a tree of the body, and one of the front matter. */
    int parse() {
        new Yaml(new LoaderOptions()).compose(new StringReader(frontMatter));
        return parseBody();
    }

    int parseBody() {
        return Jsoup.parseBodyFragment(body).body().childNodeSize();
    }
}
