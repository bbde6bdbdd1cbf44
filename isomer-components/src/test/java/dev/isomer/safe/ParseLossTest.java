package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.safe.SourceTokens.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each token of the source is in the tree or in the report. */
class ParseLossTest {

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void isReportedExactly(MarkupSamples samples) throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (String html : samples.all()) {
            Set<String> reported = new TreeSet<>();
            MarkupParser.parse(html, (finding, offset) -> {
                if (!Set.of("character-replaced", "elements-too-deep").contains(finding.code())) {
                    reported.add(offset + " " + finding.code());
                }
            });
            String readable = UnreadableCharacters.replace(html, (finding, offset) -> {});
            Element body =
                    MarkupParser.parseTracked(readable, (finding, offset) -> {}).body();
            Set<String> expected = expected(readable, new ParsedPlaces(body, readable));
            if (!expected.equals(reported)) {
                unexplained.add(html + "\n reports " + reported + "\n and not " + expected);
            }
        }
        assertThat(unexplained.subList(0, Math.min(5, unexplained.size()))).isEmpty();
    }

    private static Set<String> expected(String html, ParsedPlaces tree) {
        Set<String> expected = new TreeSet<>();
        for (Token token : SourceTokens.of(html, tree)) {
            switch (token.kind()) {
                case START_TAG -> startTag(token, tree, expected);
                case END_TAG -> {
                    if (!tree.hasEndTagAt(token.start()) || !token.attributes().isEmpty()) {
                        expected.add(token.start() + " tag-ignored");
                    }
                }
                case COMMENT -> {
                    if (!tree.hasCommentAt(token.start())) {
                        expected.add(token.start() + " tag-ignored");
                    }
                }
                case DOCTYPE -> expected.add(token.start() + " tag-ignored");
                case UNFINISHED_TAG, UNFINISHED_COMMENT -> expected.add(token.start() + " tag-unfinished");
                case TEXT -> {
                    int blanks =
                            token.name().length() - token.name().stripLeading().length();
                    if (!token.name().isBlank() && !tree.hasTextAt(token.start() + blanks)) {
                        expected.add(token.start() + blanks + " text-ignored");
                    }
                }
            }
        }
        return expected;
    }

    private static void startTag(Token token, ParsedPlaces tree, Set<String> expected) {
        List<Element> elements = tree.elementsAt(token.start());
        if (elements.isEmpty()) {
            expected.add(token.start() + " tag-ignored");
            return;
        }
        Element element = elements.get(0);
        boolean mustBeClosed = HtmlNames.isHtml(element) && HtmlNames.needsEndTag(element.normalName());
        if (mustBeClosed && !tree.isClosed(token.start())) {
            expected.add(token.start() + " element-not-closed");
        }
        Set<String> names = new HashSet<>();
        int read = 0;
        for (SourceTokens.Attribute attribute : token.attributes()) {
            if (read++ >= 512) {
                expected.add(attribute.start() + " attributes-too-many");
            } else if (!names.add(attribute.name())) {
                expected.add(attribute.start() + " attribute-repeated");
            }
        }
        Set<String> parsed = new HashSet<>();
        element.attributes().forEach(attribute -> parsed.add(attribute.getKey().toLowerCase(java.util.Locale.ROOT)));
        require(parsed.equals(names), token);
    }

    private static void require(boolean isTrue, Token token) {
        if (!isTrue) {
            throw new AssertionError("The tree does not hold " + token);
        }
    }
}
