package dev.isomer.benchmarks.load;

import dev.isomer.Isomer;
import dev.isomer.page.Page;

/** A whole page of prose, cards, an accordion, quotes, a picture and a video. */
final class PageLoad {
    private PageLoad() {}

    static Load load() {
        Page page = Isomer.standard().read(SeedPage.text()).page();
        return new Load("page", PageParts.of(page), Content.of(page));
    }
}
