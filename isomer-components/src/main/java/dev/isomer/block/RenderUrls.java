package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.Policies;
import dev.isomer.safe.RefusedUrl;
import dev.isomer.safe.SafeUrl;
import dev.isomer.safe.UrlDecision;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** URLs as they may be written: checked, for visitors also mapped to those of the application, and reported if refused. */
final class RenderUrls {
    private final Policies policies;
    private final LinkResolver links;
    private final boolean isWeb;
    private final Consumer<Diagnostic> report;

    RenderUrls(RenderSettings settings, Profile profile, Consumer<Diagnostic> report) {
        this.policies = settings.policies();
        this.links = settings.links();
        this.isWeb = profile == Profile.WEB;
        this.report = report;
    }

    @Nullable
    SafeUrl link(String url) {
        return allowed(policies.link(url), LinkResolver.Target.LINK);
    }

    /** Whether {@link #link} would give a URL; nothing is reported. */
    boolean allowsLink(String url) {
        if (!(policies.link(url) instanceof SafeUrl allowed)) {
            return false;
        }
        return !isWeb
                || policies.link(links.resolve(allowed.encoded().url(), LinkResolver.Target.LINK)) instanceof SafeUrl;
    }

    @Nullable
    SafeUrl media(String url) {
        return allowed(policies.media(url), LinkResolver.Target.MEDIA);
    }

    /** Of a picture that is left out where its URL is refused. */
    @Nullable
    SafeUrl picture(String url) {
        UrlDecision decision = policies.media(url);
        return decision instanceof RefusedUrl refused
                ? leftOut(refused, "img")
                : allowed(decision, LinkResolver.Target.MEDIA);
    }

    /** Of an iframe that is left out where its URL is refused. */
    @Nullable
    SafeUrl embed(String url) {
        UrlDecision decision = policies.embed(url);
        SafeUrl allowed = decision instanceof RefusedUrl refused ? leftOut(refused, "iframe") : reported(decision);
        return allowed == null || !isWeb ? allowed : allowed.encoded();
    }

    private @Nullable SafeUrl allowed(UrlDecision asWritten, LinkResolver.Target target) {
        SafeUrl url = reported(asWritten);
        if (url == null || !isWeb) {
            return url;
        }
        SafeUrl encoded = url.encoded();
        String resolved = links.resolve(encoded.url(), target);
        if (resolved.equals(encoded.url())) {
            return encoded;
        }
        SafeUrl checked =
                reported(target == LinkResolver.Target.LINK ? policies.link(resolved) : policies.media(resolved));
        return checked == null ? null : checked.encoded();
    }

    private @Nullable SafeUrl leftOut(RefusedUrl refused, String element) {
        report.accept(Dropped.url(refused, element));
        return null;
    }

    private @Nullable SafeUrl reported(UrlDecision decision) {
        if (decision instanceof RefusedUrl refused) {
            report.accept(Dropped.url(refused));
            return null;
        }
        return (SafeUrl) decision;
    }
}
