package dev.isomer.cli;

import dev.isomer.Isomer;
import dev.isomer.page.Page;
import dev.isomer.safe.Escape;

/** A whole HTML document around the body of a page. */
final class HtmlDocument {
    private static final String STYLESHEET = Isomer.standard().stylesheet().replace("</", "<\\/");

    private HtmlDocument() {}

    /** The document; a page without a title is called as its file. */
    static String of(Page page, Input input, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                %s<style>
                %s
                </style>
                </head>
                <body>
                <main class="content isomer-content">
                %s
                </main>
                </body>
                </html>
                """.formatted(Escape.TEXT.apply(title(page, input)), description(page), STYLESHEET.strip(), body);
    }

    private static String title(Page page, Input input) {
        String title = page.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        return input.file() == null ? "Untitled page" : HtmlNames.stem(input.relative());
    }

    private static String description(Page page) {
        String description = page.description();
        return description == null || description.isBlank()
                ? ""
                : "<meta name=\"description\" content=\"" + Escape.ATTRIBUTE.apply(description) + "\">\n";
    }
}
