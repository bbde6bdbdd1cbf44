package dev.isomer.attacks;

import static dev.isomer.attacks.Complaint.ATTRIBUTE;
import static dev.isomer.attacks.Complaint.CHANGES;
import static dev.isomer.attacks.Complaint.ELEMENT;
import static dev.isomer.attacks.Complaint.FRAME;
import static dev.isomer.attacks.Complaint.NAMESPACE;
import static dev.isomer.attacks.Complaint.NAVIGATION;
import static dev.isomer.attacks.Complaint.PARSERS;
import static dev.isomer.attacks.Complaint.PLACE;
import static dev.isomer.attacks.Complaint.RAW_TEXT;
import static dev.isomer.attacks.Complaint.REQUEST;
import static dev.isomer.attacks.Complaint.SCRIPT;
import static dev.isomer.attacks.Complaint.URL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.isomer.Isomer;
import dev.isomer.block.card.Card;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.safe.EmbedPolicy;
import dev.isomer.safe.TrustedHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge finds the faults that a renderer could have, and lays them to the output that has them. */
class PlantedFaultsIT {
    private static final String HARMLESS = """
            <div class="isomer-card"><div class="isomer-card-body"><h3 class="isomer-card-title"><a
            href="https://example.com/" rel="noopener" target="_blank">R&amp;D &lt;b&gt;</a></h3></div></div>
            <details class="isomer-details"><summary>More</summary><p><a href="mailto:ask@example.com">Ask</a></p></details>
            <table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td><img alt="" src="/a.png" loading="lazy">
            </td></tr></tbody></table><ul><li><input type="checkbox" checked=""></li></ul><iframe title="A form"
            src="https://form.gov.sg/1" loading="lazy"></iframe>""";

    private static Chromium chromium;
    private static Judge judge;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        judge = new Judge(chromium.browser(), AllowedMarkup.WEB);
    }

    @AfterAll
    static void stop() {
        if (judge != null) {
            judge.close();
            chromium.close();
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("text not escaped", "<p><script>planted()</script></p>", SCRIPT, ELEMENT),
                fault("quotes not escaped", "<img src=\"/a.png\" alt=\"\" onerror=\"planted()\">", SCRIPT, ATTRIBUTE),
                fault(
                        "a handler that no user reaches",
                        "<p ongotpointercapture=\"planted()\">x</p>",
                        SCRIPT,
                        ATTRIBUTE),
                fault("a handler that is no program", "<p onclick=\"a b c\">x</p>", SCRIPT, ATTRIBUTE),
                fault("a handler around others", "<div onwheel=\"planted()\"><p><b>x</b></p></div>", SCRIPT, ATTRIBUTE),
                fault("no scheme check", "<a href=\"java\tscript:planted()\">x</a>", SCRIPT, URL),
                fault("no scheme check in a new tab", "<a href=\"javascript:0\" target=\"_blank\">x</a>", SCRIPT, URL),
                fault("data in a link", "<a href=\"data:text/html,x\">x</a>", URL),
                fault("data in a picture", "<img alt=\"\" src=\"data:image/svg+xml,%3Csvg/%3E\">", URL),
                fault("a citation that runs", "<q cite=\"vbscript:planted()\">x</q>", URL),
                fault("comment kept", "<p>a<!-- b --></p>", ELEMENT, RAW_TEXT),
                fault("svg kept", "<p><svg><path d=\"M0 0\"></path></svg></p>", NAMESPACE),
                fault(
                        "svg that runs",
                        "<svg><animate onbegin=\"planted()\" attributeName=\"x\"></animate></svg>",
                        SCRIPT),
                fault("math kept", "<p><math><mi>x</mi></math></p>", NAMESPACE),
                fault("iframe copied", "<iframe src=\"https://evil.example/\"></iframe>", FRAME, NAVIGATION),
                fault(
                        "host as a prefix",
                        "<iframe src=\"https://form.gov.sg.evil.example/\"></iframe>",
                        FRAME,
                        NAVIGATION),
                fault("host as a suffix", "<iframe src=\"https://evil-form.gov.sg/\"></iframe>", FRAME, NAVIGATION),
                fault("user information", "<iframe src=\"https://form.gov.sg@evil.example/\"></iframe>", FRAME),
                fault("a port", "<iframe src=\"https://form.gov.sg:8443/\"></iframe>", FRAME),
                fault("http in a frame", "<iframe src=\"http://form.gov.sg/\"></iframe>", FRAME),
                fault("javascript in a frame", "<iframe src=\"javascript:planted()\"></iframe>", SCRIPT, FRAME),
                fault(
                        "srcdoc",
                        "<iframe srcdoc=\"&lt;script&gt;planted()&lt;/script&gt;\"></iframe>",
                        SCRIPT,
                        ATTRIBUTE),
                fault(
                        "a frame that leads away",
                        "<iframe src=\"https://form.gov.sg/\" sandbox=\"allow-top-navigation\"></iframe>",
                        ATTRIBUTE),
                fault("text in a frame", "<iframe src=\"https://form.gov.sg/\"><b>x</b></iframe>", ELEMENT),
                fault("style kept", "<p style=\"color: red\">x</p>", ATTRIBUTE),
                fault("style sheet kept", "<style>@import 'https://evil.example/x.css';</style>", ELEMENT, REQUEST),
                fault("link kept", "<link rel=\"stylesheet\" href=\"https://evil.example/x.css\">", ELEMENT, REQUEST),
                fault(
                        "meta refresh",
                        "<meta http-equiv=\"refresh\" content=\"0; url=https://evil.example/\">",
                        NAVIGATION,
                        ELEMENT),
                fault("base kept", "<base href=\"https://evil.example/\">", ELEMENT),
                fault(
                        "form kept",
                        "<form action=\"https://evil.example/\"><button>x</button></form>",
                        NAVIGATION,
                        ELEMENT),
                fault(
                        "form that runs",
                        "<form><button formaction=\"javascript:planted()\">x</button></form>",
                        SCRIPT,
                        ELEMENT),
                fault("input for text", "<input type=\"text\">", ELEMENT),
                fault("object kept", "<object data=\"https://evil.example/x\"></object>", ELEMENT, NAVIGATION),
                fault("sound kept", "<audio src=\"https://evil.example/x.mp3\"></audio>", ELEMENT, REQUEST),
                fault("script of others", "<script src=\"https://evil.example/x.js\"></script>", ELEMENT, REQUEST),
                fault("template kept", "<template><p>x</p></template>", ELEMENT, RAW_TEXT),
                fault("end of noscript", "<p title=\"</noscript><img src=x onerror=planted()>\">x</p>", RAW_TEXT),
                fault("end of a text area", "<p title=\"</textarea><img src=x onerror=planted()>\">x</p>", RAW_TEXT),
                fault("element not closed", "<div><p>x</p>", PLACE),
                fault("mark not closed", "<p><b>x</p>", PLACE),
                fault("closed too often", "<p>x</p></div>", PLACE),
                fault("comment not closed", "<p>x</p><!-- ", PLACE),
                fault("attribute not closed", "<p title=\"x>y</p>", PLACE),
                fault("tag not closed", "<p>x</p", PLACE),
                fault("plaintext kept", "<plaintext>x", PLACE),
                fault("body kept", "<body class=\"x\"><p>x</p>", PLACE),
                fault("body that runs", "<body onpageshow=\"planted()\"><p>x</p>", SCRIPT, PLACE),
                fault("an attribute of one's own", "<p is=\"x-planted\">x</p>", ATTRIBUTE),
                fault("another window", "<a href=\"/x\" target=\"opener\">x</a>", ATTRIBUTE),
                fault("a ping", "<a href=\"/x\" ping=\"https://evil.example/\">x</a>", ATTRIBUTE),
                fault(
                        "several pictures",
                        "<img alt=\"\" src=\"/a.png\" srcset=\"https://evil.example/b.png 2x\">",
                        ATTRIBUTE),
                fault("a form in a form", "<form><div></form><form>x</form></div>", CHANGES),
                fault("the end of input for a parser", "<p>x&amp;\uffffy</p>", PARSERS));
    }

    private static Arguments fault(String name, String html, Complaint... complaints) {
        return arguments(name, html, Set.of(complaints));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isFound(String name, String html, Set<Complaint> complaints) {
        Output faulty = new Output(name, html);
        List<Output> outputs = new ArrayList<>(harmless(5));
        outputs.add(2, faulty);
        List<Finding> findings = judge.judge(outputs);
        assertThat(findings).extracting(Finding::output).containsOnly(faulty);
        assertThat(findings).extracting(Finding::complaint).containsAll(complaints);
    }

    @Test
    void harmlessOutputsAreNotComplainedOf() {
        assertThat(judge.judge(harmless(5))).isEmpty();
    }

    @Test
    void stylesThatReachOut() {
        List<Output> outputs = Stream.of(
                        "background-image: url(https://evil.example/x.png)",
                        "background: u\\72l(https://evil.example/x.png)",
                        "position: fixed",
                        "width: expression(planted())",
                        "behavior: url(x.htc)",
                        "color: red } body { color: red",
                        "content: attr(title)")
                .map(style -> new Output(style, "<p style=\"" + style + "\">x</p>"))
                .toList();
        try (Judge lenient = new Judge(chromium.browser(), AllowedMarkup.SOURCE)) {
            assertThat(lenient.judge(outputs))
                    .extracting(Finding::output)
                    .containsAll(outputs.subList(0, 3))
                    .contains(outputs.get(5));
            assertThat(lenient.judge(List.of(new Output("", "<p style=\"width: 50%; text-align: center\">x</p>"))))
                    .isEmpty();
        }
    }

    @Test
    void trustedTextThatShouldNotBe() {
        Isomer faulty = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> out.html(TrustedHtml.of(card.title(), "planted")))
                .build();
        Card card = Card.builder().title("<img src=x onerror=planted()>").build();
        assertThat(complaints(faulty.render(card))).contains(SCRIPT, ATTRIBUTE);
        assertThat(complaints(Isomer.standard().render(card))).isEmpty();
    }

    @Test
    void hostsThatShouldNotBeAllowed() {
        Isomer faulty = Isomer.builder()
                .embedPolicy(EmbedPolicy.allowing("evil.example"))
                .build();
        Iframe iframe = Iframe.builder("https://evil.example/").build();
        assertThat(complaints(faulty.render(iframe))).contains(FRAME, NAVIGATION);
        assertThat(complaints(Isomer.standard().render(iframe))).isEmpty();
    }

    private static Set<Complaint> complaints(String html) {
        return judge.judge(List.of(new Output("planted", html))).stream()
                .map(Finding::complaint)
                .collect(Collectors.toSet());
    }

    private static List<Output> harmless(int count) {
        return Stream.generate(() -> new Output("harmless", HARMLESS))
                .limit(count)
                .toList();
    }
}
