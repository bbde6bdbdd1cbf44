package dev.isomer.safe;

import java.util.List;
import java.util.stream.Stream;

/**
 * The hosts that Isomer sites may embed, each with the least rights with which its content works.
 *
 * <p>Source of the hosts: {@code frame-src} of Isomer's content security policy. Why each right is given:
 * docs/decisions/0023.
 */
final class KnownEmbeds {
    private static final FrameRights DATA = FrameRights.sandboxed("allow-scripts", "allow-same-origin");
    private static final FrameRights LINKS = DATA.and("allow-popups", "allow-popups-to-escape-sandbox");
    private static final FrameRights VIDEO =
            LINKS.and("allow-presentation").allowing("encrypted-media", "picture-in-picture");
    private static final FrameRights VIDEO_BEHIND_LOGIN = VIDEO.and("allow-forms");
    private static final FrameRights FORMS = LINKS.and("allow-forms");
    private static final FrameRights FORMS_WITH_FILES = FORMS.and("allow-downloads");

    static final List<EmbedHost> ALL = Stream.of(
                    hosts(FORMS_WITH_FILES, "form.gov.sg"),
                    hosts(VIDEO, "*.youtube.com", "*.youtube-nocookie.com", "*.vimeo.com"),
                    hosts(LINKS, "www.google.com"),
                    hosts(FORMS, "docs.google.com", "checkfirst.gov.sg", "www.checkfirst.gov.sg"),
                    hosts(VIDEO_BEHIND_LOGIN, "nlb.ap.panopto.com"),
                    hosts(LINKS, "data.gov.sg"),
                    hosts(DATA, "www.gstatic.com", "wogaa.demdex.net"))
            .flatMap(List::stream)
            .toList();

    private KnownEmbeds() {}

    private static List<EmbedHost> hosts(FrameRights rights, String... hosts) {
        return Stream.of(hosts)
                .map(host -> new EmbedHost(HostPattern.of(host), rights))
                .toList();
    }
}
