package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the editor holds and what the CMS saves, byte for byte. */
class HtmlLayoutCasesTest {

    @Test
    void laysOutAsTheCms() throws IOException {
        List<CmsCase> cases =
                CmsCase.all().stream().filter(each -> !each.changesText()).toList();

        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(each -> softly.assertThat(HtmlLayout.layout(each.line()))
                .as(each.name())
                .isEqualTo(each.saved())));
    }

    @Test
    void keepsTheTextWhereTheCmsDoesNot() throws IOException {
        List<CmsCase> cases =
                CmsCase.all().stream().filter(CmsCase::changesText).toList();

        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(each -> {
            String laidOut = HtmlLayout.layout(EditorView.line(each.line()));
            softly.assertThat(EditorView.line(laidOut)).as(each.name()).isEqualTo(EditorView.line(each.line()));
            softly.assertThat(HtmlLayout.layout(EditorView.lineWithSoftBreaks(laidOut)))
                    .as(each.name())
                    .isEqualTo(laidOut);
        }));
    }
}
