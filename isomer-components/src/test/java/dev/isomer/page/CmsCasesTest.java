package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the editor holds and what the CMS saves, read as pages and written again. */
class CmsCasesTest {

    @Test
    void pagesAreWrittenAsTheCmsSavesThem() throws IOException {
        List<CmsCase> cases =
                CmsCase.all().stream().filter(each -> !each.changesText()).toList();

        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(each -> {
            softly.assertThat(Bodies.written(each.editor())).as(each.name()).isEqualTo(each.saved());
            softly.assertThat(Bodies.written(each.saved())).as(each.name()).isEqualTo(each.saved());
        }));
    }

    @Test
    void textIsKeptWhereTheCmsDoesNotKeepIt() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (CmsCase each : CmsCase.all()) {
            String written = Bodies.written(each.editor());
            softly.assertThat(EditorView.line(written)).as(each.name()).isEqualTo(EditorView.line(each.line()));
            softly.assertThat(Bodies.written(written)).as(each.name()).isEqualTo(written);
        }
        softly.assertAll();
    }
}
