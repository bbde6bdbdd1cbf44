package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.page.Page;
import org.jsoup.Jsoup;

/** What reading, writing and rendering must hold for every body. */
final class RoundTrip {
    private static final Isomer ISOMER = Isomer.standard();
    private static final String UNFIT_FOR_VISITORS = "[style], [onclick], script, img:not([alt]), iframe:not([title]),"
            + " th:not([scope]), a[target=_blank]:not([rel~=noopener])";

    private RoundTrip() {}

    /** A body as the CMS has saved it: comes back byte for byte, kept or written anew, and SOURCE shows the same. */
    static Page saved(String body) {
        Page page = kept(body);
        assertThat(ISOMER.writeCanonical(page)).isEqualTo(body);
        assertThat(Dom.lines(ISOMER.with(Profile.SOURCE).render(page))).isEqualTo(Dom.lines(body));
        return page;
    }

    /** What the editor holds on one line, with its attributes in the order of the file, and what the CMS saves of it. */
    static Page savedAs(String line, String body) {
        Page page = kept(line);
        assertThat(ISOMER.writeCanonical(page)).isEqualTo(body);
        assertThat(saved(body)).isEqualTo(page);
        return page;
    }

    /** A body that somebody has written by hand: comes back byte for byte, and written anew it is the same page. */
    static Page handMade(String html) {
        Page page = unharmed(html);
        assertThat(ISOMER.readBody(ISOMER.writeCanonical(page)).page()).isEqualTo(page);
        return page;
    }

    /** As {@link #handMade}, where the layout of the CMS puts white space between inline elements. */
    static Page unharmed(String html) {
        Page page = kept(html);
        String canonical = ISOMER.writeCanonical(page);
        assertThat(ISOMER.writeCanonical(kept(canonical))).isEqualTo(canonical);
        assertThat(Dom.lines(canonical)).isEqualTo(Dom.lines(html));
        return page;
    }

    private static Page kept(String body) {
        Page page = ISOMER.readBody(body).page();
        assertThat(ISOMER.write(page)).isEqualTo(body);
        assertThat(Jsoup.parseBodyFragment(ISOMER.render(page)).select(UNFIT_FOR_VISITORS))
                .isEmpty();
        return page;
    }
}
