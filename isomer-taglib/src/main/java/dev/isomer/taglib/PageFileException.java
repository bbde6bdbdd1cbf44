package dev.isomer.taglib;

/** A page file that is not there, or may not be read; the message says what is allowed. */
final class PageFileException extends Exception {
    private static final long serialVersionUID = 1L;

    PageFileException(String allowed) {
        super(allowed);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
