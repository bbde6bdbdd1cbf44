package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;

/** What is said about markup that a parser ignores or mends. */
final class ParseFindings {
    static final Diagnostic TOO_DEEP = Diagnostic.warning(
            "elements-too-deep",
            "Elements are nested " + MarkupParser.DEEPEST_ELEMENT + " deep or deeper.",
            "They are kept when a page is written unchanged, and shown beside each other; flatten them");

    static final Diagnostic COMMENT_UNFINISHED = Diagnostic.error(
            "tag-unfinished",
            "A comment has no end, and all from there on belongs to it.",
            "Write --> where it is to end");

    static final Diagnostic UNPARSABLE = Diagnostic.error(
            "markup-unparsable",
            "The HTML parser fails on this markup: elements are opened and never closed, over and over.",
            "It is kept as it stands, not read and not shown; close each element inside the one that it was opened in");

    private ParseFindings() {}

    static Diagnostic replaced(String what, long count) {
        String times = count == 1 ? "" : " " + count + " times";
        return Diagnostic.warning(
                "character-replaced",
                "The HTML holds " + what + times + ", which no browser can show.",
                "A page file keeps it when it is written unchanged; U+FFFD is shown in its place; remove it");
    }

    static Diagnostic notClosed(String element) {
        return Diagnostic.warning(
                "element-not-closed",
                "No end tag closes <" + element + ">.",
                "A browser ends it where it must; write </" + element + "> where it is to end");
    }

    static Diagnostic attributeRepeated(String element, String name) {
        return Diagnostic.warning(
                "attribute-repeated",
                "The attribute " + name + " stands twice in a tag <" + element + ">.",
                "A browser takes the first and ignores the others: remove them");
    }

    static Diagnostic attributesTooMany(String element, String name, int most) {
        return Diagnostic.warning(
                "attributes-too-many",
                "The attribute " + name + " of <" + element + "> stands behind " + most + " others and is ignored.",
                "Remove attributes until no more than " + most + " are left");
    }

    static Diagnostic tagIgnored(String tag) {
        return tag.startsWith("</")
                ? Diagnostic.warning(
                        "tag-ignored",
                        "The end tag " + Dropped.shorten(tag) + " belongs to no element that is open.",
                        "A browser ignores it: remove it, or write the start tag that it is to close")
                : Diagnostic.warning(
                        "tag-ignored",
                        "The tag " + Dropped.shorten(tag) + " may not stand here and is ignored.",
                        "A browser reads what follows without it: remove it, or put it where it belongs");
    }

    static Diagnostic endTagAttributes(String tag) {
        return Diagnostic.warning(
                "tag-ignored",
                "The end tag " + Dropped.shorten(tag) + " has attributes, which are ignored.",
                "Write them into the start tag, or remove them");
    }

    static Diagnostic tagUnfinished(String rest) {
        return Diagnostic.error(
                "tag-unfinished",
                "The tag " + Dropped.shorten(rest) + " has no end, and all from there on is left out.",
                "Write the missing quote or >");
    }

    static Diagnostic textIgnored(String text) {
        return Diagnostic.warning(
                "text-ignored",
                "The text \"" + Dropped.shorten(text) + "\" may not stand here and is left out.",
                "Put it where text may stand, in a paragraph for instance");
    }
}
