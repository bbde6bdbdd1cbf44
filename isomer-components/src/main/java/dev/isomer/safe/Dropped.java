package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;

/** The findings of the policies, in one wording for all who apply them. */
public final class Dropped {
    private static final int SHOWN = 80;

    private Dropped() {}

    /** An element left out, with or without its content. */
    public static Diagnostic element(String name, boolean contentStays) {
        return contentStays
                ? Diagnostic.warning(
                        "element-unwrapped",
                        "The element <" + name + "> was left out; its content stays.",
                        "Pages cannot hold it: use a block, or plain HTML")
                : Diagnostic.warning(
                        "element-dropped",
                        "The element <" + name + "> was left out with its content.",
                        "Pages cannot hold it: remove it from the page");
    }

    /** An attribute left out. */
    public static Diagnostic attribute(String element, String name, String value) {
        return Diagnostic.warning(
                "attribute-dropped",
                "The attribute " + name + "=\"" + shorten(value) + "\" of <" + element + "> was left out.",
                "Pages cannot hold it: remove it from the page");
    }

    /** A style that visitors do not get. */
    public static Diagnostic style(String element, String style) {
        return Diagnostic.info(
                "style-dropped",
                "The style \"" + shorten(style) + "\" of <" + element + "> was left out.",
                "Pages for visitors hold no style attribute: use a class and a stylesheet");
    }

    /** A URL that was refused. */
    public static Diagnostic url(RefusedUrl refused) {
        return refusal(refused, "");
    }

    /** A URL that was refused, and with it the element that is nothing without it. */
    public static Diagnostic url(RefusedUrl refused, String element) {
        return refusal(refused, ", and its <" + element + "> with it");
    }

    private static Diagnostic refusal(RefusedUrl refused, String alsoLeftOut) {
        return Diagnostic.warning(
                "url-refused",
                "The URL \"" + shorten(refused.url()) + "\" was left out" + alsoLeftOut + ": " + refused.reason() + ".",
                refused.hint());
    }

    /** A comment or the like left out. */
    public static Diagnostic content(String kind) {
        return Diagnostic.info(
                "content-dropped",
                "A " + kind + " was left out.",
                "Visitors never see it; remove it if it is not needed");
    }

    static String shorten(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
