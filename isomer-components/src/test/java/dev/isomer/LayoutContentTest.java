package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.RenderOptions;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutContentTest {
    private static List<String> findings(String frontMatter) {
        Page page = Isomer.standard()
                .read("---\n" + frontMatter.replace("|", "\n") + "\n---\n")
                .page();
        return Isomer.standard().check(page).stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "layout: homepage|title: a|sections: []; 4:1; homepage; sections",
                "sections: []|notification: a|layout: homepage; 2:1; homepage; notification, sections",
                "layout: contact_us|agency_name: a|contacts: []; 3:1; contact_us; agency_name, contacts",
                "layout: contact-us|feedback: a; 3:1; contact-us; feedback",
                "layout: event|start: 2020-01-01; 3:1; event; start",
                "layout: datagovsg-search|datagovsg-id: a; 3:1; datagovsg-search; datagovsg-id",
                "layout: link|external: https://a.gov.sg; 3:1; link; external",
                "layout: file|file_url: /a.pdf; 3:1; file; file_url",
                "title: a|layout: resources; 3:1; resources; what it makes of other pages",
            })
    void keysThatTheLayoutShowsAreNamed(String frontMatter, String place, String layout, String missing) {
        assertThat(findings(frontMatter))
                .containsExactly(place + " info layout-content-left-out: The layout \"" + layout
                        + "\" shows more than the body, which is not rendered: " + missing
                        + ". (Render it with a template of the application)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a",
                "layout: page|sections: []",
                "layout: homepage|title: a",
                "layout:|sections: []",
                "layout: []",
                "variant: tiptap"
            })
    void otherPagesAreWhole(String frontMatter) {
        assertThat(findings(frontMatter)).isEmpty();
    }

    @Test
    void renderingReportsItToo() {
        List<Diagnostic> found = new ArrayList<>();
        Page page = Isomer.standard()
                .read("---\nlayout: link\nexternal: https://a.gov.sg\n---\n<p>a</p>")
                .page();
        Isomer.standard().render(page, RenderOptions.standard().withDiagnostics(found::add));
        assertThat(found).extracting(Diagnostic::code).containsExactly("layout-content-left-out");

        List<Diagnostic> edited = Isomer.standard().check(page.withFrontMatter("external", "https://b.gov.sg"));
        assertThat(edited).singleElement().extracting(Diagnostic::position).isNull();
    }
}
