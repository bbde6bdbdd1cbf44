package dev.isomer.cli;

import dev.isomer.Isomer;
import dev.isomer.page.Limits;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How large the pages may be that a command reads. */
final class PageLimits {
    private static final String NO_LIMITS = "--no-limits";
    private static final Pattern IN_JAVA =
            Pattern.compile("Isomer\\.builder\\(\\)\\.limits\\(Limits\\.standard\\(\\)\\.\\w+\\(\\d+\\)\\)");

    private static final Isomer UNLIMITED = Isomer.builder()
            .limits(Limits.standard()
                    .withPageBytes(Integer.MAX_VALUE)
                    .withTags(Integer.MAX_VALUE)
                    .withFrontMatterLength(Integer.MAX_VALUE)
                    .withFrontMatterValues(Integer.MAX_VALUE))
            .build();

    @Option(
            names = NO_LIMITS,
            description = "Read pages of any size. Without it, of a page of more than 8 MiB or 300,000 tags only the"
                    + " text is kept; much front matter is not read either.")
    private boolean unlimited;

    Isomer isomer() {
        return unlimited ? UNLIMITED : Isomer.standard();
    }

    /** A hint that names the option, not what a program in Java would do. */
    static String hint(String hint) {
        return IN_JAVA.matcher(hint).replaceFirst(NO_LIMITS);
    }
}
