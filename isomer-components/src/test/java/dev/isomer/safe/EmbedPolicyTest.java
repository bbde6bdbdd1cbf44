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
                "https://evil.com/?https://www.google.com/"
            })
    void refuses(String url) {
        assertThat(policy.check(url)).isInstanceOf(RefusedUrl.class);
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
