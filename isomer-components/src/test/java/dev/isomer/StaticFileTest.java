package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaticFileTest {

    @ParameterizedTest
    @EnumSource
    void integrityIsTheHashOfWhatTheJarHolds(StaticFile file) throws IOException, GeneralSecurityException {
        try (InputStream in = Isomer.class.getResourceAsStream("/META-INF/resources" + file.path())) {
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(in.readAllBytes());
            assertThat(file.integrity())
                    .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(hash));
        }
    }

    @ParameterizedTest
    @EnumSource
    void urlHasTheContextPathAndChangesWithTheContent(StaticFile file) {
        assertThat(file.version()).matches("[0-9a-f]{12}");
        assertThat(file.url("/app")).isEqualTo("/app" + file.path() + "?v=" + file.version());
        assertThat(file.url("")).startsWith("/isomer/");
    }

    @ParameterizedTest
    @CsvSource({"STYLES, 12288", "LAYERED_STYLES, 12288", "SCRIPT, 4096"})
    void visitorsLoadNoMoreThanItsBudget(StaticFile file, int budget) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (InputStream in = Isomer.class.getResourceAsStream("/META-INF/resources" + file.path());
                OutputStream out = new GZIPOutputStream(zipped)) {
            in.transferTo(out);
        }
        System.out.println(file.path() + ": " + zipped.size() + " bytes gzipped, of " + budget + " at most");
        assertThat(zipped.size()).isPositive().isLessThanOrEqualTo(budget);
    }

    @Test
    void stylesAreLinked() {
        Element link = Jsoup.parse(StaticFile.STYLES.element("/app"))
                .selectXpath("//head/*")
                .get(0);

        assertThat(link.outerHtml())
                .isEqualTo("<link rel=\"stylesheet\" href=\"" + StaticFile.STYLES.url("/app") + "\" integrity=\""
                        + StaticFile.STYLES.integrity() + "\">");
    }

    @Test
    void scriptIsDeferred() {
        Element script = Jsoup.parse(StaticFile.SCRIPT.element(""))
                .selectXpath("//head/*")
                .get(0);

        assertThat(script.outerHtml())
                .isEqualTo("<script src=\"" + StaticFile.SCRIPT.url("") + "\" integrity=\""
                        + StaticFile.SCRIPT.integrity() + "\" defer></script>");
    }

    @Test
    void contextPathCannotLeaveItsAttribute() {
        assertThat(StaticFile.STYLES.element("/a\"><b")).contains("href=\"/a&quot;&gt;&lt;b/isomer/isomer.css");
    }
}
