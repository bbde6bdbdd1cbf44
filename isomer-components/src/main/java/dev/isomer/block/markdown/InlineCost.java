package dev.isomer.block.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Stands in for the parser of emphasis and links and counts its work: in each text it may look, for each mark of
 * emphasis and each end of a link, at all marks and starts of links before it.
 */
final class InlineCost implements InlineParser {
    private static final long STEPS = 100_000_000;

    private long steps;

    /** Whether a text is cheap in whichever way it parts into paragraphs, items and cells. */
    static boolean isLow(String markdown) {
        return stepsIn(markdown) <= STEPS;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        Marks marks = new Marks();
        for (SourceLine line : lines.getLines()) {
            marks.count(line.getContent());
        }
        steps += marks.steps();
        if (steps > STEPS) {
            throw new IllegalArgumentException("it has paragraphs of too many marks of emphasis and links");
        }
    }

    private static long stepsIn(CharSequence text) {
        Marks marks = new Marks();
        marks.count(text);
        return marks.steps();
    }

    private static final class Marks {
        private long starts;
        private long ends;

        /** A run of stars or underscores is one mark, however long. */
        void count(CharSequence text) {
            char before = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '[' || (c == '*' || c == '_') && c != before) {
                    starts++;
                } else if (c == ']') {
                    ends++;
                }
                before = c;
            }
        }

        long steps() {
            return starts * (starts + ends);
        }
    }
}
