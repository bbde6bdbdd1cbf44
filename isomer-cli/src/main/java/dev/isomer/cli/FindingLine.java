package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.SourcePosition;

/** A finding as one line: {@code FILE:LINE:COLUMN severity code: message (hint)}. */
final class FindingLine {
    private FindingLine() {}

    static String of(String file, Diagnostic finding) {
        SourcePosition position = finding.position();
        String place = position == null ? file : file + ":" + position;
        return Printable.line(place + " " + finding.at(null));
    }
}
