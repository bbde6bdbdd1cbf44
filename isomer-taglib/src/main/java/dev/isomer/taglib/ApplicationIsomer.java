package dev.isomer.taglib;

import dev.isomer.Isomer;
import dev.isomer.block.LinkResolver;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.Severity;
import jakarta.servlet.ServletContext;
import jakarta.servlet.jsp.PageContext;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Isomer} that renders: one that the application has put into request or application scope under
 * {@code dev.isomer.Isomer}, or else one made of the context parameters {@code isomer.*}.
 */
final class ApplicationIsomer {
    /** The name of the attribute. */
    static final String ATTRIBUTE = Isomer.class.getName();

    private static final System.Logger LOG = System.getLogger("dev.isomer.taglib");

    private ApplicationIsomer() {}

    /** One that the application has put into the request, or null. */
    static @Nullable Isomer ofRequest(PageContext context) {
        return context.getAttribute(ATTRIBUTE, PageContext.REQUEST_SCOPE) instanceof Isomer isomer ? isomer : null;
    }

    static Isomer of(PageContext context) {
        Isomer forThisRequest = ofRequest(context);
        if (forThisRequest != null) {
            return forThisRequest;
        }
        if (context.getAttribute(ATTRIBUTE, PageContext.APPLICATION_SCOPE) instanceof Isomer forTheApplication) {
            return forTheApplication;
        }
        Isomer made = configured(context.getServletContext());
        context.setAttribute(ATTRIBUTE, made, PageContext.APPLICATION_SCOPE);
        return made;
    }

    /** The same, with its findings in the log where the application has said nobody who gets them. */
    static Isomer heard(Isomer isomer) {
        RenderOptions options = isomer.options();
        return options.diagnostics() == RenderOptions.standard().diagnostics()
                ? isomer.with(options.withDiagnostics(ApplicationIsomer::log))
                : isomer;
    }

    private static Isomer configured(ServletContext application) {
        String baseUrl = parameter(application, "isomer.baseUrl", application.getContextPath());
        String mediaUrl = parameter(application, "isomer.mediaUrl", baseUrl);
        return Isomer.builder()
                .links(LinkResolver.basedOn(baseUrl, mediaUrl))
                .labels(ApplicationLabels.of(application))
                .embeds(ApplicationEmbeds.of(application))
                .options(RenderOptions.standard()
                        .withProfile(profile(application.getInitParameter("isomer.profile")))
                        .withLocale(locale(application.getInitParameter("isomer.locale")))
                        .withDiagnostics(ApplicationIsomer::log))
                .build();
    }

    private static String parameter(ServletContext application, String name, String usual) {
        String value = application.getInitParameter(name);
        String url = value == null ? usual : value;
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static Profile profile(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return Profile.WEB;
        }
        for (Profile profile : Profile.values()) {
            if (profile.name().toLowerCase(Locale.ROOT).equals(name)) {
                return profile;
            }
        }
        throw new IllegalStateException(
                "The context parameter isomer.profile is \"" + name + "\"; allowed: web, source");
    }

    /** The language of the pages; where nobody tells it, labels are in that of the visitor. */
    private static Locale locale(@Nullable String tag) {
        if (tag == null || tag.isEmpty()) {
            return Locale.ROOT;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalStateException(
                    "The context parameter isomer.locale is \"" + tag
                            + "\"; allowed: a language tag such as en or zh-SG",
                    e);
        }
    }

    /** Nothing that the policies leave out is lost silently. */
    static void log(Diagnostic diagnostic) {
        System.Logger.Level level =
                diagnostic.severity() == Severity.INFO ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING;
        LOG.log(level, diagnostic::toString);
    }
}
