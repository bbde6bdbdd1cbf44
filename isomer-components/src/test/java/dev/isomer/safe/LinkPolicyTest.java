package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPolicyTest {
    private final LinkPolicy policy = LinkPolicy.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#top",
                "/about/",
                "about/team?x=a:b",
                "//example.com/x",
                "https://example.com/a b",
                "HTTP://EXAMPLE.COM",
                "mailto:ask@example.com",
                "tel:+6561234567",
                "1javascript:x",
                ":javascript:x",
                "http:foo",
                "https:/example.com",
                "https:\\\\example.com",
                "//user:secret@example.com",
                "/\\example.com",
                "java%73cript:alert(1)",
                "javascript%3Aalert(1)",
                "java script:alert(1)",
                "javascript\uff1aalert(1)",
                "javascript&colon;alert(1)",
                "\uff4aavascript:alert(1)"
            })
    void allows(String url) {
        assertThat(policy.check(url)).isInstanceOf(SafeUrl.class).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " \u0001javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\r\nscript\n:alert(1)",
                "javascript\t:alert(1)",
                "\u0000javascript:alert(1)",
                "javascript://example.com/%0aalert(1)",
                "data:text/html,x",
                "feed:javascript:alert(1)",
                "ws://example.com",
                "vbscript:x",
                "blob:https://example.com/x",
                "file:///etc/passwd",
                "x-app+1.0:y"
            })
    void refuses(String url) {
        assertThat(policy.check(url)).isInstanceOfSatisfying(RefusedUrl.class, refused -> {
            assertThat(refused.url()).isEqualTo(url);
            assertThat(refused.hint()).isEqualTo("Allowed are http, https, mailto, tel and relative URLs");
        });
    }

    @Test
    void anApplicationMayAllowOthers() {
        assertThat(LinkPolicy.allowing("https", "sms").check("sms:123")).isInstanceOf(SafeUrl.class);
        assertThat(LinkPolicy.allowing("https").check("http://example.com")).isInstanceOf(RefusedUrl.class);
    }

    @Test
    void butNotOneThatRunsScript() {
        assertThatThrownBy(() -> LinkPolicy.allowing("JavaScript"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JavaScript");
        assertThatThrownBy(() -> LinkPolicy.allowing("https:")).hasMessageContaining("without the colon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "vbscript", "blob", "filesystem", "view-source", "about", "jar", "livescript"})
    void norOneThatShowsWhatNobodyHasChecked(String scheme) {
        assertThatThrownBy(() -> LinkPolicy.allowing("https", scheme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(scheme);
    }

    @Test
    void aLongUrlIsJudgedInOnePass() {
        String blanks = "\t\n\r ".repeat(1_000_000);

        assertThat(policy.check(blanks + "java" + blanks.strip() + "script" + "\t".repeat(1_000_000) + ":x"))
                .isInstanceOf(RefusedUrl.class);
        assertThat(policy.check("a".repeat(4_000_000))).isInstanceOf(SafeUrl.class);
    }
}
