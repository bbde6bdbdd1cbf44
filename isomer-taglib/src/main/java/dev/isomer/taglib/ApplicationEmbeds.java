package dev.isomer.taglib;

import dev.isomer.block.Embeds;
import jakarta.servlet.ServletContext;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** How visitors get the content of other sites: what the context parameter {@code isomer.embeds} says. */
final class ApplicationEmbeds {
    private static final String PARAMETER = "isomer.embeds";

    private ApplicationEmbeds() {}

    static Embeds of(ServletContext application) {
        return of(application.getInitParameter(PARAMETER));
    }

    private static Embeds of(@Nullable String words) {
        Embeds embeds = Embeds.lazy();
        StringTokenizer tokens = new StringTokenizer(words == null ? "" : words);
        while (tokens.hasMoreTokens()) {
            embeds = switch (tokens.nextToken()) {
                case "lazy" -> embeds;
                case "on-click" -> new Embeds(true, embeds.hasPrivacyHosts());
                case "privacy-hosts" -> embeds.withPrivacyHosts();
                default ->
                    throw new IllegalStateException("The context parameter " + PARAMETER + " is \"" + words
                            + "\"; allowed: lazy, on-click, privacy-hosts, or the last with one of the others");
            };
        }
        return embeds;
    }
}
