package dev.isomer.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader, a rule or a policy has to say about a page.
 *
 * <pre>{@code
 * 12:5 warning link-refused: The link "javascript:alert(1)" was left out: its scheme is not allowed. (Allowed are …)
 * }</pre>
 *
 * @param code a stable name for the kind of finding, in lower case with hyphens
 * @param severity how grave it is
 * @param message what was found, in one sentence
 * @param hint what to do about it; may be empty
 * @param position where it was found, or null where the block does not come from a file
 */
public record Diagnostic(
        String code,
        Severity severity,
        String message,
        String hint,
        @Nullable SourcePosition position) {

    /** The order of the file; what has no place stands first. */
    public static final Comparator<Diagnostic> BY_POSITION = Comparator.comparing(
            Diagnostic::position, Comparator.nullsFirst(Comparator.comparingInt(SourcePosition::offset)));

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    public static Diagnostic info(String code, String message, String hint) {
        return new Diagnostic(code, Severity.INFO, message, hint, null);
    }

    public static Diagnostic warning(String code, String message, String hint) {
        return new Diagnostic(code, Severity.WARNING, message, hint, null);
    }

    public static Diagnostic error(String code, String message, String hint) {
        return new Diagnostic(code, Severity.ERROR, message, hint, null);
    }

    /** The same finding at another place. */
    public Diagnostic at(@Nullable SourcePosition place) {
        return new Diagnostic(code, severity, message, hint, place);
    }

    /** One line: place, severity, code, message and, in brackets, the hint. */
    @Override
    public String toString() {
        String place = position == null ? "" : position + " ";
        String advice = hint.isEmpty() ? "" : " (" + hint + ")";
        return place + severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code + ": "
                + OneLine.of(message + advice);
    }
}
