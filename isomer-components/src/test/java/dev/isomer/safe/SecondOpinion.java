package dev.isomer.safe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What the OWASP Java HTML Sanitizer leaves out of checked HTML, told to allow the same names and schemes.
 *
 * <p>Each element is numbered in its tag before, so that one that is gone is known.
 */
final class SecondOpinion {
    private static final String NUMBER = "data-number-of-test";
    private static final Pattern START_TAG = Pattern.compile("<([a-z][a-z0-9]*)");

    private final PolicyFactory policy;

    /** Its policies know no prefixes, so it is told the names that start with {@code data-} and {@code aria-}. */
    SecondOpinion(AllowedMarkup allowed, Collection<String> dataAndAria) {
        policy = policy(allowed, dataAndAria);
    }

    /** Whatever it is given, as it writes it. */
    Element checked(String html) {
        return body(policy.sanitize(html));
    }

    /** What it leaves out of any HTML: the names of elements, and those of attributes behind their element's. */
    Set<String> discarded(String html) {
        Set<String> discarded = new HashSet<>();
        policy.sanitize(
                html,
                new HtmlChangeListener<Set<String>>() {
                    @Override
                    public void discardedTag(@Nullable Set<String> names, String element) {
                        discarded.add(element);
                    }

                    @Override
                    public void discardedAttributes(@Nullable Set<String> names, String element, String... attributes) {
                        for (String attribute : attributes) {
                            discarded.add(element + " " + attribute);
                        }
                    }
                },
                discarded);
        return discarded;
    }

    private static PolicyFactory policy(AllowedMarkup allowed, Collection<String> dataAndAria) {
        String[] elements = allowed.elements().entries().keySet().toArray(String[]::new);
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder()
                .allowElements(elements)
                .allowWithoutAttributes(elements)
                .allowTextIn(elements)
                .allowUrlProtocols("https", "http", "mailto", "tel")
                .allowAttributes(NUMBER)
                .globally();
        Set<String> everywhere = new HashSet<>(allowed.everywhere().entries().keySet());
        everywhere.addAll(dataAndAria);
        if (everywhere.remove("style")) {
            builder.allowStyling(CssSchema.DEFAULT);
        }
        builder.allowAttributes(everywhere.toArray(String[]::new)).globally();
        allowed.byElement().entries().forEach((element, names) -> {
            if (allowed.elements().has(element)) {
                builder.allowAttributes(names.entries().keySet().toArray(String[]::new))
                        .onElements(element);
            }
        });
        if (allowed.linkRel() != null) {
            builder.allowAttributes("rel").onElements("a");
        }
        return builder.allowAttributes("href")
                .onElements("a")
                .allowAttributes("src")
                .onElements("img")
                .allowAttributes("cite")
                .onElements("blockquote", "q", "del", "ins")
                .toFactory();
    }

    /** What it leaves out of, or writes otherwise in, HTML as the sanitizer writes it. */
    List<Loss> losses(String html) {
        String numbered = numbered(html);
        Map<String, Element> left = byNumber(policy.sanitize(numbered));
        List<Loss> losses = new ArrayList<>();
        byNumber(numbered).forEach((number, element) -> {
            Element other = left.get(number);
            if (other == null) {
                losses.add(new Loss(element.normalName(), null, null, null));
            } else {
                attributes(element, other, losses);
            }
        });
        return losses;
    }

    private static void attributes(Element element, Element other, List<Loss> losses) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String written = other.hasAttr(name) ? other.attr(name) : null;
            if (!attribute.getValue().equals(written)) {
                losses.add(new Loss(element.normalName(), name, attribute.getValue(), written));
            }
        }
    }

    private static String numbered(String html) {
        Matcher tags = START_TAG.matcher(html);
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        while (tags.find()) {
            tags.appendReplacement(numbered, "<$1 " + NUMBER + "=\"" + number++ + "\"");
        }
        return tags.appendTail(numbered).toString();
    }

    private static Map<String, Element> byNumber(String html) {
        Map<String, Element> byNumber = new HashMap<>();
        for (Element element : body(html).getAllElements()) {
            if (element.hasAttr(NUMBER)) {
                byNumber.putIfAbsent(element.attr(NUMBER), element);
            }
        }
        return byNumber;
    }

    private static Element body(String html) {
        return Jsoup.parse("<body>" + html, "", Parser.htmlParser().setMaxDepth(MarkupParser.DEEPEST_ELEMENT + 3))
                .body();
    }

    /** An element that is gone, where name and value are null, or an attribute that is gone or has another value. */
    record Loss(
            String element,
            @Nullable String name,
            @Nullable String value,
            @Nullable String written) {}
}
