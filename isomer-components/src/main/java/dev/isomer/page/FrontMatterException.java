package dev.isomer.page;

/** Front matter that is no YAML, or YAML that a page may not hold. */
final class FrontMatterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final boolean isOverLimit;
    private final String hint;

    FrontMatterException(String message, int offset) {
        this(message, offset, false, "mend it so that it holds \"key: value\" lines");
    }

    private FrontMatterException(String message, int offset, boolean isOverLimit, String hint) {
        super(message);
        this.offset = offset;
        this.isOverLimit = isOverLimit;
        this.hint = hint;
    }

    /** Front matter that is over one of the {@link Limits}. */
    static FrontMatterException overLimit(String message, String with, int figure, int offset) {
        return new FrontMatterException(
                message, offset, true, "make it smaller, or raise the limit with " + Excess.option(with, figure));
    }

    boolean isOverLimit() {
        return isOverLimit;
    }

    /** What to do about it. */
    String hint() {
        return hint;
    }

    int offset() {
        return offset;
    }
}
