package dev.isomer.block.iframe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Embeds;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.safe.EmbedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What visitors get where the application does not want content of other sites to load by itself. */
class EmbedsTest {
    private static final Isomer ON_CLICK =
            Isomer.builder().embeds(Embeds.onClick()).build();
    private static final Iframe FORM = Iframe.builder("https://form.gov.sg/1")
            .title("Apply & win")
            .height("800")
            .build();

    @Test
    void aLinkStandsInThePlaceOfTheIframe() {
        Element body = Jsoup.parseBodyFragment(ON_CLICK.render(FORM)).body();

        assertThat(body.select("template").remove()).hasSize(1);
        assertThat(body.select("iframe")).isEmpty();
        assertThat(body.select("div.iframe-wrapper-form.isomer-embed > a.isomer-embed-link[href=https://form.gov.sg/1]")
                        .text())
                .isEqualTo("Show “Apply & win” from form.gov.sg");
    }

    @Test
    void theTemplateHoldsTheIframeThatIsThereOtherwise() {
        String usual = Isomer.standard().render(FORM);
        String frame = usual.substring(usual.indexOf("<iframe"), usual.indexOf("</div>"));

        assertThat(ON_CLICK.render(FORM)).contains("<template>" + frame.strip() + "</template>");
    }

    @Test
    void inALinkStandsTheTitleAlone() {
        String html = ON_CLICK.render(ON_CLICK.read(
                        "<p><a href=\"/b\">a<iframe src=\"https://form.gov.sg/1\" title=\"T {host}\"></iframe></a></p>")
                .page());

        assertThat(html)
                .contains("isomer-embed\">T {host}</span></a>")
                .doesNotContain("<template", "isomer-embed-link");
    }

    @Test
    void aTitleIsNotTakenForAPlace() {
        Iframe frame =
                Iframe.builder("https://form.gov.sg/1").title("{host} {title}").build();

        assertThat(ON_CLICK.render(frame)).contains("Show “{host} {title}” from form.gov.sg");
    }

    @Test
    void theHostEndsWhereTheAddressHasNoPath() {
        assertThat(ON_CLICK.render(Iframe.builder("https://form.gov.sg?a=b").build()))
                .contains("from form.gov.sg</a>");
    }

    @Test
    void theLinkIsInTheLanguageOfThePage() {
        RenderOptions chinese = RenderOptions.standard().withLocale(Locale.CHINESE);

        assertThat(ON_CLICK.render(FORM, chinese)).contains(">显示来自 form.gov.sg 的“Apply &amp; win”</a>");
    }

    @Test
    void theSourceStaysAsTheCmsHasIt() {
        assertThat(ON_CLICK.with(Profile.SOURCE).render(FORM))
                .isEqualTo(Isomer.standard().with(Profile.SOURCE).render(FORM));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/a?b=c#d, https://www.youtube-nocookie.com/embed/a?b=c#d",
        "https://www.youtube-nocookie.com/embed/a, https://www.youtube-nocookie.com/embed/a",
        "https://player.vimeo.com/video/1, https://player.vimeo.com/video/1?dnt=1",
        "https://player.vimeo.com/video/1?h=2#t=3, https://player.vimeo.com/video/1?h=2&dnt=1#t=3",
        "https://player.vimeo.com/video/1?dnt=1, https://player.vimeo.com/video/1?dnt=1",
        "https://form.gov.sg/1, https://form.gov.sg/1",
    })
    void privacyHostsSetNoCookies(String src, String expected) {
        Isomer isomer =
                Isomer.builder().embeds(Embeds.lazy().withPrivacyHosts()).build();

        String html = isomer.render(Iframe.builder(src).build());

        assertThat(Jsoup.parseBodyFragment(html).select("iframe").attr("src")).isEqualTo(expected);
        assertThat(isomer.with(Profile.SOURCE).render(Iframe.builder(src).build()))
                .contains(src.replace("&", "&amp;"));
    }

    @Test
    void aPrivacyHostThatIsNotAllowedIsReported() {
        List<Diagnostic> found = new ArrayList<>();
        Isomer isomer = Isomer.builder()
                .embedPolicy(EmbedPolicy.allowing("www.youtube.com"))
                .embeds(Embeds.lazy().withPrivacyHosts())
                .options(RenderOptions.standard().withDiagnostics(found::add))
                .build();

        String html =
                isomer.render(Iframe.builder("https://www.youtube.com/embed/a").build());

        assertThat(html).doesNotContain("youtube");
        assertThat(found)
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("www.youtube-nocookie.com");
    }
}
