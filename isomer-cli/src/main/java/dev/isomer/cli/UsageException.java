package dev.isomer.cli;

/** Arguments that are wrong together; nothing was done. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
