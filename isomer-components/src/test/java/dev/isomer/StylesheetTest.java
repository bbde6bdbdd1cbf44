package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The stylesheet leaves the page around the blocks alone, and does nothing that browsers or screen readers trip over. */
class StylesheetTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)\\}");

    private static final List<Rule> RULES = rules();

    private record Rule(String selector, String declarations) {

        /** Parted at the commas that stand in no brackets. */
        List<String> selectors() {
            StringBuilder lines = new StringBuilder();
            int depth = 0;
            for (char c : selector.toCharArray()) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                lines.append(c == ',' && depth == 0 ? '\n' : Character.isWhitespace(c) ? ' ' : c);
            }
            return lines.toString().lines().map(String::strip).toList();
        }
    }

    private static List<Rule> rules() {
        String css = COMMENT.matcher(Isomer.standard().stylesheet()).replaceAll("");
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            rules.add(new Rule(rule.group(1).strip(), rule.group(2).strip()));
        }
        return rules;
    }

    @Test
    void elementsWithoutAClassOfTheLibraryAreLeftAlone() {
        assertThat(RULES)
                .hasSizeGreaterThan(100)
                .filteredOn(rule -> !isOfTheme(rule))
                .flatExtracting(Rule::selectors)
                .allSatisfy(selector -> assertThat(selector).containsAnyOf(".isomer-", ".iframe-wrapper"));
    }

    /** On other elements there are only properties that nobody else reads, and the scheme that they ask for. */
    private static boolean isOfTheme(Rule rule) {
        return rule.selector().contains("[data-isomer-theme")
                && rule.declarations()
                        .lines()
                        .allMatch(line -> line.strip().matches("--_isomer-.*|color-scheme: dark;"));
    }

    /** VoiceOver says nothing of a summary that is an inline block. */
    @Test
    void summariesAreBlocks() {
        List<Rule> ofSummaries = RULES.stream()
                .filter(rule -> rule.selectors().stream().anyMatch(selector -> selector.endsWith("summary")))
                .toList();

        assertThat(ofSummaries).extracting(Rule::declarations).anyMatch(css -> css.contains("display: block;"));
        assertThat(ofSummaries)
                .extracting(Rule::declarations)
                .noneMatch(css -> css.matches("(?s).*display: (?!block;).*"));
    }

    /** Safari has a marker of its own. */
    @Test
    void theMarkerOfASummaryIsHiddenInBothWays() {
        assertThat(RULES)
                .anyMatch(rule -> rule.selector().endsWith("> summary")
                        && rule.declarations().contains("list-style: none;"));
        assertThat(RULES)
                .anyMatch(rule -> rule.selector().endsWith("> summary::-webkit-details-marker")
                        && rule.declarations().equals("display: none;"));
    }
}
