package dev.isomer.taglib;

import dev.isomer.Isomer;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file that the library brings to the browser, with the hash of its content.
 *
 * @param path its path below the application
 * @param version changes whenever its content does
 * @param integrity for the attribute of this name
 */
record StaticFile(String path, String version, String integrity) {
    static final StaticFile STYLES = load("/isomer/isomer.css");
    static final StaticFile SCRIPT = load("/isomer/isomer.js");

    private static final int VERSION_BYTES = 6;

    private static StaticFile load(String path) {
        try (InputStream in = Isomer.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (in == null) {
                throw new IllegalStateException("isomer-components does not hold " + path + ": use its whole jar");
            }
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(in.readAllBytes());
            return new StaticFile(
                    path,
                    HexFormat.of().formatHex(hash, 0, VERSION_BYTES),
                    "sha384-" + Base64.getEncoder().encodeToString(hash));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Could not read " + path, e);
        }
    }

    /** The URL under a context path. */
    String url(String contextPath) {
        return contextPath + path + "?v=" + version;
    }
}
