package dev.isomer.page;

/** Front matter that is no YAML, or YAML that a page may not hold. */
final class FrontMatterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    FrontMatterException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
