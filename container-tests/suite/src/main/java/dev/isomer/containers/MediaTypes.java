package dev.isomer.containers;

import java.util.Locale;
import java.util.Set;

/** The types with which browsers accept a file; containers differ in which they send. */
enum MediaTypes {
    STYLES("text/css"),
    /** The JavaScript MIME type essences of the MIME Sniffing Standard, to which HTML refers. */
    SCRIPTS(
            "application/ecmascript",
            "application/javascript",
            "application/x-ecmascript",
            "application/x-javascript",
            "text/ecmascript",
            "text/javascript",
            "text/javascript1.0",
            "text/javascript1.1",
            "text/javascript1.2",
            "text/javascript1.3",
            "text/javascript1.4",
            "text/javascript1.5",
            "text/jscript",
            "text/livescript",
            "text/x-ecmascript",
            "text/x-javascript");

    private final Set<String> essences;

    MediaTypes(String... essences) {
        this.essences = Set.of(essences);
    }

    Set<String> essences() {
        return essences;
    }

    /** A Content-Type without its parameters. */
    static String essence(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
