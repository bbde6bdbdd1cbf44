package dev.isomer.taglib;

import dev.isomer.StaticFile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Arrays;

/**
 * Lets browsers keep a {@link StaticFile} for ever where its URL names the version that is here: the next version has
 * another URL. A header that the application has set already stays.
 */
final class FileCaching extends HttpFilter {
    private static final String HEADER = "Cache-Control";
    /** A year, which RFC 9111 takes for ever, and no question after it when the page is reloaded (RFC 8246). */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    static String[] paths() {
        return Arrays.stream(StaticFile.values()).map(StaticFile::path).toArray(String[]::new);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!response.containsHeader(HEADER) && isThisVersion(request)) {
            response.setHeader(HEADER, FOR_EVER);
        }
        chain.doFilter(request, response);
    }

    private static boolean isThisVersion(HttpServletRequest request) throws MalformedURLException {
        String asked = request.getRequestURI() + "?" + request.getQueryString();
        for (StaticFile file : StaticFile.values()) {
            if (asked.equals(file.url(request.getContextPath()))) {
                return request.getServletContext().getResource(file.path()) != null;
            }
        }
        return false;
    }
}
