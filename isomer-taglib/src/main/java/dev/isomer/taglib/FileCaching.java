package dev.isomer.taglib;

import dev.isomer.StaticFile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;

/**
 * Lets browsers keep a {@link StaticFile} for ever where its URL names the version that is here: the next version has
 * another URL. A header that the application has set already stays.
 */
final class FileCaching extends HttpFilter {
    private static final String HEADER = "Cache-Control";
    /** A year, which RFC 9111 takes for ever, and no question after it when the page is reloaded (RFC 8246). */
    private static final String FOR_EVER = "max-age=31536000, immutable";

    static String[] paths() {
        return Arrays.stream(StaticFile.values()).map(StaticFile::path).toArray(String[]::new);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, isThisVersion(request) ? new KeptForEver(response) : response);
    }

    private static boolean isThisVersion(HttpServletRequest request) {
        String asked = request.getRequestURI() + "?" + request.getQueryString();
        for (StaticFile file : StaticFile.values()) {
            if (asked.equals(file.url(request.getContextPath()))) {
                return true;
            }
        }
        return false;
    }

    /** Sets the header when the file itself is sent, never for an error or a login page in its place. */
    private static final class KeptForEver extends HttpServletResponseWrapper {
        KeptForEver(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (getStatus() == SC_OK || getStatus() == SC_PARTIAL_CONTENT) {
                keep();
            }
            return super.getOutputStream();
        }

        @Override
        public void setStatus(int status) {
            if (status == SC_NOT_MODIFIED) {
                keep();
            }
            super.setStatus(status);
        }

        private void keep() {
            if (!containsHeader(HEADER)) {
                setHeader(HEADER, FOR_EVER);
            }
        }
    }
}
