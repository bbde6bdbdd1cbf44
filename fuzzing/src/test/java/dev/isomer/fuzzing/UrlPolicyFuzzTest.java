package dev.isomer.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.isomer.safe.EmbedPolicy;
import dev.isomer.safe.LinkPolicy;
import dev.isomer.safe.SafeUrl;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a policy lets pass has, for a browser, a scheme and a host that are listed. */
class UrlPolicyFuzzTest {
    private static final LinkPolicy LINKS = LinkPolicy.standard();
    private static final EmbedPolicy EMBEDS = EmbedPolicy.standard();
    private static final Set<String> SCHEMES = Set.of("", "https", "http", "mailto", "tel");

    static Stream<byte[]> seeds() {
        return Seeds.vectors(Seeds::utf16, "url-");
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20m")
    void policies(byte[] data) {
        String url = Seeds.fromUtf16(data);
        String scheme = BrowserUrl.scheme(url);
        if (LINKS.check(url) instanceof SafeUrl safe) {
            Expect.that(url.indexOf('\0') >= 0 || safe.url().equals(url), "changed by the policy", url);
            Expect.that(SCHEMES.contains(scheme), "a link of scheme " + scheme, url);
            String written = BrowserUrl.scheme(safe.encoded().url());
            Expect.that(written.equals(scheme), "written as a link of scheme " + written, url);
        } else {
            Expect.that(!BrowserUrl.isPlain(url), "a harmless link refused", url);
        }
        if (EMBEDS.check(url) instanceof SafeUrl) {
            Expect.that(isEmbeddable(url), "a foreign host embedded", url);
        }
    }

    private static boolean isEmbeddable(String url) {
        String host = BrowserUrl.httpsHost(url);
        return host != null && isListed(host, EMBEDS.hosts());
    }

    private static boolean isListed(String host, List<String> hosts) {
        for (String listed : hosts) {
            boolean below = listed.charAt(0) == '*' && host.endsWith(listed.substring(1));
            if (below || host.equals(listed)) {
                return true;
            }
        }
        return false;
    }
}
