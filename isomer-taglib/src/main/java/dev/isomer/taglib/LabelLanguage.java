package dev.isomer.taglib;

import dev.isomer.RenderSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.jsp.PageContext;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the language of labels: that of {@code <fmt:setLocale>}; or that of the {@code Isomer}, which is the language of
 * the application's pages; or, where nobody has told that, the first of the visitor's that there are labels in.
 */
final class LabelLanguage {
    /** A visitor may list languages without end. */
    private static final int ASKED = 10;

    private static final String HEADER = "Accept-Language";

    private final Locale ofPages;
    private @Nullable Locale ofVisitor;
    private boolean isAnnounced;

    LabelLanguage(Locale ofPages) {
        this.ofPages = ofPages;
    }

    /** Says that the page depends on the visitor's languages, if it may; with the first label that could come too late. */
    void announce(PageContext context) {
        if (ofPages.equals(Locale.ROOT) && FmtLocale.of(context) == null) {
            vary(context);
        }
    }

    private void vary(PageContext context) {
        if (!isAnnounced && context.getResponse() instanceof HttpServletResponse response) {
            response.addHeader("Vary", HEADER);
            isAnnounced = true;
        }
    }

    void choose(PageContext context, RenderSession session) {
        Locale ofFmt = FmtLocale.of(context);
        if (ofFmt != null) {
            session.speak(ofFmt, true);
        } else if (!ofPages.equals(Locale.ROOT)) {
            session.speak(ofPages, true);
        } else if (context.getRequest() instanceof HttpServletRequest request) {
            vary(context);
            chooseForVisitor(request, session);
        }
    }

    /** What the page itself speaks is not known, so that labels say what they speak. */
    private void chooseForVisitor(HttpServletRequest request, RenderSession session) {
        if (ofVisitor == null) {
            ofVisitor = asked(request, session).orElse(Locale.ROOT);
        }
        session.speak(ofVisitor, ofVisitor.equals(Locale.ROOT));
    }

    /** Where the header names none, a request gives the language of the server. */
    private static Optional<Locale> asked(HttpServletRequest request, RenderSession session) {
        String header = request.getHeader(HEADER);
        String named = header == null ? "" : header.toLowerCase(Locale.ROOT);
        return Collections.list(request.getLocales()).stream()
                .limit(ASKED)
                .filter(locale -> named.contains(locale.getLanguage()) && session.speaks(locale))
                .findFirst();
    }
}
