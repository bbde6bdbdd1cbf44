package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedPolicyTest {
    private final EmbedPolicy policy = EmbedPolicy.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/embed/x?si=y",
                "HTTPS://WWW.YouTube.com/embed/x",
                "https://www.youtube-nocookie.com/embed/x",
                "https://player.vimeo.com/video/1",
                "https://form.gov.sg/abc",
                "https://form.gov.sg",
                "https://docs.google.com/forms/x#y"
            })
    void allows(String url) {
        assertThat(policy.check(url)).isInstanceOf(SafeUrl.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/local",
                "//www.youtube.com/embed/x",
                "http://www.youtube.com/embed/x",
                "javascript:alert(1)",
                "https:www.youtube.com/x",
                "https://form.gov.sg.evil.com/",
                "https://evilform.gov.sg/",
                "https://youtube.com/embed/x",
                "https://.youtube.com/",
                "https://www.youtube.com./",
                "https://www.google.com@evil.com/",
                "https://www.google.com:444/",
                "https://evil.com\\@www.google.com/",
                "https://www.google.com\t.evil.com/",
                " https://www.google.com/",
                "https://www\uff0egoogle.com/",
                "https://evil.com/?https://www.google.com/",
                "https://www%2egoogle.com/",
                "https://www.goo%67le.com/",
                "https://www.google.com:/",
                "https://www.google.com:443/",
                "https://@www.google.com/",
                "https://www.google.com%40evil.com/",
                "https://www.google.com;.evil.com/",
                "https:/www.google.com/",
                "https:///www.google.com/",
                "https:\\\\www.google.com\\",
                "https://www\u3002google.com/",
                "https://www\uff61google.com/",
                "https://www.go\u00adogle.com/",
                "https://www.go\u200dogle.com/",
                "https://chec\u212afirst.gov.sg/",
                "https://\uff57ww.google.com/",
                "https://xn--www-google-com.com/",
                "https://[::1]/",
                "https://[::ffff:142.250.4.147]/",
                "https://2398811283/",
                "https://www.google.com..\u200b/",
                "https://..youtube.com/",
                "https://evil.com\u0000.youtube.com/",
                "https://evil.com?.youtube.com/",
                "https://evil.com#.youtube.com/",
                "view-source:https://www.google.com/",
                "https://evilyoutube.com/",
                "https://www.youtube.com.evil.com/embed/x",
                "https://nlb.ap.panopto.com.sg/"
            })
    void refuses(String url) {
        assertThat(policy.check(url)).isInstanceOf(RefusedUrl.class);
    }

    @Test
    void everyHostOfIsomersFrameSourcesIsAllowed() {
        assertThat(policy.hosts())
                .containsExactlyInAnyOrder(
                        "form.gov.sg",
                        "wogaa.demdex.net",
                        "*.youtube.com",
                        "*.youtube-nocookie.com",
                        "*.vimeo.com",
                        "www.google.com",
                        "checkfirst.gov.sg",
                        "www.checkfirst.gov.sg",
                        "docs.google.com",
                        "nlb.ap.panopto.com",
                        "www.gstatic.com",
                        "data.gov.sg")
                .allSatisfy(host -> assertThat(policy.check("https://" + host.replace("*", "a-b.c") + "/x?y#z"))
                        .isInstanceOf(SafeUrl.class));
    }

    @Test
    void aHostHasTheRightsOfItsKind() {
        assertThat(rights(policy, "https://www.youtube.com/embed/x"))
                .isEqualTo(FrameRights.sandboxed(
                                "allow-scripts",
                                "allow-same-origin",
                                "allow-popups",
                                "allow-popups-to-escape-sandbox",
                                "allow-presentation")
                        .allowing("encrypted-media", "picture-in-picture"));
        assertThat(rights(policy, "HTTPS://FORM.GOV.SG/1").sandbox()).contains("allow-forms", "allow-downloads");
        assertThat(rights(policy, "https://www.google.com/maps/embed").sandbox())
                .doesNotContain("allow-forms");
        assertThat(policy.hosts())
                .allSatisfy(host -> assertThat(rights(policy, "https://" + host.replace("*", "a"))
                                .sandbox())
                        .doesNotContain("top-navigation"));
    }

    @Test
    void anApplicationAddsHostsWithRightsOfTheirOwn() {
        FrameRights map = FrameRights.sandboxed("allow-scripts").allowing("geolocation");
        EmbedPolicy own = policy.and("maps.example.com", map).and("www.youtube.com", FrameRights.sandboxed());

        assertThat(rights(own, "https://maps.example.com/")).isEqualTo(map);
        assertThat(rights(own, "https://www.youtube.com/embed/x").sandbox()).isEmpty();
        assertThat(rights(own, "https://m.youtube.com/embed/x").sandbox()).contains("allow-scripts");
        assertThat(own.hosts()).hasSize(policy.hosts().size() + 2);
        assertThat(own.and("maps.example.com", FrameRights.standard()).hosts()).hasSameSizeAs(own.hosts());
        assertThat(policy.check("https://maps.example.com/")).isInstanceOf(RefusedUrl.class);
    }

    @Test
    void aKnownHostKeepsItsRightsInAListOfOnesOwn() {
        EmbedPolicy own = EmbedPolicy.allowing("www.youtube.com", "maps.example.com");

        assertThat(rights(own, "https://www.youtube.com/embed/x"))
                .isEqualTo(rights(policy, "https://www.youtube.com/"));
        assertThat(rights(own, "https://maps.example.com/")).isEqualTo(FrameRights.standard());
    }

    private static FrameRights rights(EmbedPolicy policy, String url) {
        return policy.rights((SafeUrl) policy.check(url));
    }

    @Test
    void aWildcardIsForTheHostsBelow() {
        EmbedPolicy own = EmbedPolicy.allowing("*.example.com");
        assertThat(own.check("https://a.b.example.com/")).isInstanceOf(SafeUrl.class);
        assertThat(own.check("https://example.com/")).isInstanceOf(RefusedUrl.class);
    }

    @Test
    void aHostIsNotAnUrl() {
        assertThatThrownBy(() -> EmbedPolicy.allowing("https://example.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://example.com");
    }
}
