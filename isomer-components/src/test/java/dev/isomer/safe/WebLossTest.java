package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profile WEB adds to what profile SOURCE writes of a page; whatever it leaves out is reported. */
class WebLossTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void hasAllTextsAndAttributesOfTheSource(MarkupSamples samples) throws IOException {
        List<String> lost = new ArrayList<>();
        for (String html : samples.all()) {
            List<String> unreported = unreported(html);
            if (!unreported.isEmpty()) {
                lost.add(unreported + "\n of " + html);
            }
        }
        assertThat(lost.stream().limit(3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a width=80% height=40>",
                "<img src=a height=9>",
                "<div class=isomer-image-wrapper><img src=a width=9em height=8></div>",
                "<div class=isomer-image-wrapper><img src=a loading=eager></div>",
                "<div class=isomer-image-wrapper><img src=a style='width: 50%;float:left'></div>",
                "<a class=isomer-card href=/a target=_self><div class=isomer-card-body><div class=isomer-card-title>A</div></div></a>",
                "<a class=isomer-card href=/a target=x><div class=isomer-card-body><div class=isomer-card-title>A</div></div></a>",
                "<div class=isomer-card target=_self><div class=isomer-card-body><div class=isomer-card-title>A</div></div></div>",
                "<a class=isomer-card href=/a onclick=x()><div class=isomer-card-body><div class=isomer-card-title>A</div></div></a>",
                "<div class=iframe-wrapper><iframe src=https://evil.example/ onload=x() width=5em title=a></iframe></div>",
                "<a class=isomer-card href=/a rel='nofollow me' target=_blank><div class=isomer-card-body><div class=isomer-card-title>A</div></div></a>",
                "<a class=isomer-card href=javascript:x><div class=isomer-card-body><div class=isomer-card-title>A</div></div></a>",
                "<a class=isomer-card href=/a target=_blank download=b><div class=isomer-card-body><div class=isomer-card-title>A</div></div></a>",
                "<a class=isomer-card href=/a hreflang=en><div class=isomer-card-body><div class=isomer-card-title>A</div></div></a>"
            })
    void reportsWhatABlockLeavesOut(String html) {
        assertThat(unreported(html)).isEmpty();
    }

    @Test
    void findsATextAndAnAttributeThatAreGone() {
        Element source = Jsoup.parseBodyFragment("<p>one</p><p id=a>two</p>").body();
        Element web = Jsoup.parseBodyFragment("<p>one</p>").body();
        assertThat(unreported(source, web, List.of())).containsExactly("text [two]", "id=a");
    }

    private static List<String> unreported(String html) {
        Page page = ISOMER.readBody(html).page();
        List<Diagnostic> inSource = new ArrayList<>();
        List<Diagnostic> inWeb = new ArrayList<>();
        Element source = rendered(page, Profile.SOURCE, inSource);
        Element web = withoutAdditions(rendered(page, Profile.WEB, inWeb));
        List<String> unreported = unreported(source, web, inWeb);
        List<String> findings = messages(inSource);
        messages(inWeb).forEach(findings::remove);
        List<String> written = attributes(web);
        findings.removeIf(finding -> written.stream().anyMatch(attribute -> isAbout(attribute, finding)));
        unreported.addAll(findings);
        return unreported;
    }

    /** Without what differs: the name of the element, and that profile WEB leaves out every style. */
    private static List<String> messages(List<Diagnostic> findings) {
        List<String> messages = new ArrayList<>();
        for (Diagnostic finding : findings) {
            messages.add(finding.message()
                    .replaceFirst("^The attribute style=", "The style ")
                    .replaceAll("of <[a-z0-9]+> ", ""));
        }
        return messages;
    }

    private static Element rendered(Page page, Profile profile, List<Diagnostic> findings) {
        RenderOptions options = RenderOptions.standard().withProfile(profile).withDiagnostics(findings::add);
        Document document = Jsoup.parseBodyFragment(ISOMER.render(page, options));
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** Notes that are heard; and the mark before a speaker, which a page file needs, is put back. */
    private static Element withoutAdditions(Element web) {
        web.select("span.isomer-visually-hidden").remove();
        web.select("figcaption.isomer-quote-speaker").forEach(speaker -> speaker.prependText("~ "));
        return web;
    }

    private static List<String> unreported(Element source, Element web, List<Diagnostic> findings) {
        List<String> lost = new ArrayList<>();
        List<String> attributes = attributes(source);
        attributes(web).forEach(attributes::remove);
        attributes.removeIf(attribute -> isDoneAnyway(attribute, web) || isReported(attribute, findings));
        String text = source.wholeText();
        if (!text.equals(web.wholeText())) {
            lost.add("text [" + text.substring(commonStart(text, web.wholeText())) + "]");
        }
        lost.addAll(attributes);
        return lost;
    }

    private static int commonStart(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static List<String> attributes(Element tree) {
        return new ArrayList<>(tree.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .flatMap(WebLossTest::parts)
                .toList());
    }

    private static Stream<String> parts(Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "class", "rel" ->
                Stream.of(value.split("[ \\t\\n\\f\\r]+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> attribute.getKey() + "=" + part);
            case "href", "src", "cite" ->
                Stream.of(
                        attribute.getKey() + "=" + new SafeUrl(value).encoded().url());
            default -> Stream.of(attribute.getKey() + "=" + value);
        };
    }

    /** What a class or the stylesheet does instead, or a browser does anyway. */
    private static boolean isDoneAnyway(String attribute, Element web) {
        if (attribute.matches("style=width: ?[0-9.]+%;?")) {
            String percent = attribute.replaceAll("[^0-9.]", "");
            long rounded = Math.max(1, Math.min(100, Math.round(Double.parseDouble(percent))));
            return !web.getElementsByClass("isomer-width-" + rounded).isEmpty();
        }
        boolean isForEvery = Set.of(
                        "width=100%", "height=100%", "width=auto", "height=auto", "frameborder=0", "target=_self")
                .contains(attribute);
        return isForEvery
                || attribute.matches("style=\\s*(minWidth:[^;]*)?")
                || attribute.startsWith("allowfullscreen=")
                        && !web.getElementsByAttribute("allowfullscreen").isEmpty();
    }

    private static boolean isReported(String attribute, List<Diagnostic> findings) {
        String name = attribute.substring(0, attribute.indexOf('='));
        String value = attribute.substring(name.length() + 1);
        String message = name.equals("style")
                ? "The style \"" + Dropped.shorten(value) + "\" of "
                : "The attribute " + name + "=\"" + Dropped.shorten(value) + "\" of ";
        return findings.stream().anyMatch(finding -> finding.message().startsWith(message));
    }

    private static boolean isAbout(String attribute, String message) {
        int equals = attribute.indexOf('=');
        String value = Dropped.shorten(attribute.substring(equals + 1));
        return message.startsWith("The attribute " + attribute.substring(0, equals) + "=\"" + value + "\"");
    }
}
