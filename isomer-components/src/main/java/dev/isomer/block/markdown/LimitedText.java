package dev.isomer.block.markdown;

import org.jspecify.annotations.Nullable;

/** Takes text up to a length: a short text can ask for a long one, by a long address that many links name. */
final class LimitedText implements Appendable {
    private static final int ALWAYS = 100_000;
    private static final int TIMES = 20;

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private LimitedText(int longest) {
        this.longest = longest;
    }

    static LimitedText forInputOf(int length) {
        return new LimitedText(ALWAYS + TIMES * length);
    }

    @Override
    public LimitedText append(@Nullable CharSequence part) {
        text.append(part);
        return requireRoom();
    }

    @Override
    public LimitedText append(@Nullable CharSequence part, int start, int end) {
        text.append(part, start, end);
        return requireRoom();
    }

    @Override
    public LimitedText append(char c) {
        text.append(c);
        return requireRoom();
    }

    private LimitedText requireRoom() {
        if (text.length() > longest) {
            throw new IllegalStateException("it would become longer than " + longest + " characters");
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
