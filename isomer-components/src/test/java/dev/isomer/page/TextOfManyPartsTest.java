package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.isomer.Isomer;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseText;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tags that a browser ignores part a text, which is one all the same. */
class TextOfManyPartsTest {
    private static final int MOST_TAGS = 300_000;
    private static final Duration HANG = Duration.ofSeconds(60);

    private final Isomer isomer = Isomer.standard();

    @Test
    void isOneText() {
        Page page =
                isomer.readBody("a<td>b</td> c<tr><em>d<td>e</em><td> f<td>g ").page();

        assertThat(page.blocks()).hasSize(1);
        assertThat(((Prose) page.blocks().get(0)).nodes()).first().isEqualTo(new ProseText("ab c"));
        assertThat(isomer.render(page)).isEqualTo("ab c<em>de</em> fg");
    }

    @Test
    void asManyAsAPageMayHoldDoNotHang() {
        String html = ("<td>" + "x".repeat(20)).repeat(MOST_TAGS);

        Page page = assertTimeoutPreemptively(HANG, () -> isomer.readBody(html).page());

        assertThat(((Prose) page.blocks().get(0)).text()).hasSize(20 * MOST_TAGS);
    }
}
