package dev.isomer;

import dev.isomer.safe.Escape;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file that the library brings to the browser, from {@code META-INF/resources} of its jar. For views other than JSP,
 * where {@code <iso:styles/>} and {@code <iso:script/>} do the same.
 *
 * <pre>{@code
 * StaticFile.STYLES.element("/app")
 * // <link rel="stylesheet" href="/app/isomer/isomer.css?v=…" integrity="sha384-…">
 * }</pre>
 */
public enum StaticFile {
    /** The stylesheet of the standard blocks. */
    STYLES("/isomer/isomer.css", "<link rel=\"stylesheet\" href=\"", ">"),
    /** The same rules in {@code @layer isomer}, which any rule of the application outside of layers overrides. */
    LAYERED_STYLES("/isomer/isomer-layered.css", "<link rel=\"stylesheet\" href=\"", ">"),
    /** The script, without which everything works but links into details, the button that opens all, what is remembered, and print. */
    SCRIPT("/isomer/isomer.js", "<script src=\"", " defer></script>");

    private static final int VERSION_BYTES = 6;

    private final String path;
    private final String start;
    private final String end;
    private final String version;
    private final String integrity;

    StaticFile(String path, String start, String end) {
        this.path = path;
        this.start = start;
        this.end = end;
        byte[] hash = hash(path);
        this.version = HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        this.integrity = "sha384-" + Base64.getEncoder().encodeToString(hash);
    }

    /** Its path below the application: {@code /isomer/isomer.css}. */
    public String path() {
        return path;
    }

    /** A text that changes whenever its content does, so that browsers may keep it for ever. */
    public String version() {
        return version;
    }

    /** The hash of its content, for the attribute of this name. */
    public String integrity() {
        return integrity;
    }

    /**
     * Its URL, with the version: {@code /app/isomer/isomer.css?v=…}.
     *
     * @param contextPath that of the application, as {@code HttpServletRequest.getContextPath()} gives it; empty for the
     *     root
     */
    public String url(String contextPath) {
        return contextPath + path + "?v=" + version;
    }

    /**
     * The element that loads it, as HTML for the head of a page.
     *
     * @param contextPath as in {@link #url}; it is escaped
     */
    public String element(String contextPath) {
        return element(contextPath, "");
    }

    String element(String contextPath, String furtherAttributes) {
        return start + Escape.ATTRIBUTE.apply(url(contextPath)) + "\" integrity=\"" + integrity + "\""
                + furtherAttributes + end;
    }

    private static byte[] hash(String path) {
        try (InputStream in = StaticFile.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (in == null) {
                throw new IllegalStateException("isomer-components does not hold " + path + ": use its whole jar");
            }
            return MessageDigest.getInstance("SHA-384").digest(in.readAllBytes());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Could not read " + path, e);
        }
    }
}
