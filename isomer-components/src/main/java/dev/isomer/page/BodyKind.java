package dev.isomer.page;

/** How a body is read. */
enum BodyKind {
    /** HTML of any origin. */
    HTML,
    /** HTML of the CMS's newer editor, which keeps only what it knows. */
    EDITOR,
    /** Markdown, in which HTML may stand. */
    MARKDOWN;

    private static final String TIPTAP = "tiptap";

    static BodyKind of(FrontMatter frontMatter, PageSource source) {
        if (TIPTAP.equals(frontMatter.variant())) {
            return EDITOR;
        }
        return source.parts().hasFrontMatter() && !source.hasUnreadableFrontMatter() ? MARKDOWN : HTML;
    }
}
