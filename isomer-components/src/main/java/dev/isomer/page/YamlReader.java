package dev.isomer.page;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML 1.2 with a reader of YAML 1.1: where that stops at what YAML 1.2 allows, the place is changed and the text
 * read again.
 */
final class YamlReader {
    /** How many characters all attempts together may read, so that odd text costs no more than large text. */
    private static final int MOST_WORK = 3_000_000;

    private final Limits limits;
    private final YamlText text;
    private final YamlRepair repair;
    private final CodePoints codePoints;

    private YamlReader(String yaml, Limits limits) {
        this.limits = limits;
        text = new YamlText(yaml);
        repair = new YamlRepair(text);
        codePoints = new CodePoints(yaml);
    }

    /** @throws FrontMatterException if it is no map, or nothing that a page may hold */
    static YamlDocument read(String yaml, Limits limits) {
        return new YamlReader(yaml, limits).read();
    }

    private YamlDocument read() {
        for (long work = 0; ; work += text.length()) {
            try {
                return attempt();
            } catch (FrontMatterException e) {
                if (e.isOverLimit() || work > MOST_WORK || !repair.at(e.offset())) {
                    throw e;
                }
            }
        }
    }

    private YamlDocument attempt() {
        YamlTree tree = new YamlTree(text, codePoints, limits);
        try {
            return tree.read();
        } catch (MarkedYAMLException e) {
            throw new FrontMatterException(sentence(e.getProblem()), place(e));
        } catch (YAMLException e) {
            throw new FrontMatterException(sentence(e.getMessage()), tree.offset());
        } catch (IllegalArgumentException e) {
            throw new FrontMatterException("An escape stands for no character", tree.offset());
        }
    }

    /** What is not closed is found at the end of the text, and told where it starts. */
    private int place(MarkedYAMLException e) {
        int problem = codePoints.offset(e.getProblemMark());
        return problem < text.length() || e.getContextMark() == null ? problem : codePoints.offset(e.getContextMark());
    }

    private String sentence(@Nullable String problem) {
        return problem == null ? "unknown problem" : text.original(problem).replace('\n', ' ');
    }
}
