package dev.isomer.attacks;

import dev.isomer.Isomer;
import dev.isomer.block.card.Card;
import dev.isomer.block.markdown.Markdown;
import java.util.function.BiFunction;

/** Where markup of somebody else gets into what the library renders. */
enum MarkupSlot {
    BODY("", ""),
    DETAILS("""
            <div data-type="detailGroup" class="isomer-accordion"><details class="isomer-details"><summary>More</summary>\
            <div data-type="detailsContent" class="isomer-details-content">""", "</div></details></div>"),
    SUMMARY("""
            <div data-type="detailGroup" class="isomer-accordion"><details class="isomer-details"><summary>""", """
            </summary><div data-type="detailsContent" class="isomer-details-content"><p>x</p></div></details></div>"""),
    QUOTE("<blockquote>", "</blockquote><p>~ Ann Tan</p>"),
    SPEAKER("<blockquote><p>x</p></blockquote><p>~ ", "</p>"),
    CELL("<table><tbody><tr><td>", "</td></tr></tbody></table>"),
    LIST_ITEM("<ul><li>", "</li></ul>"),
    LINK("<p><a href=\"/x\" target=\"_blank\">", "</a></p>"),
    CARD("""
            <div class="isomer-card-grid"><a class="isomer-card" href="/x"><div class="isomer-card-body">\
            <div class="isomer-card-title">""", "</div></div></a></div>"),
    IMAGE_WRAPPER("<div class=\"isomer-image-wrapper\">", "</div>"),
    IFRAME_WRAPPER("<div class=\"iframe-wrapper\">", "</div>"),
    ATTRIBUTE("<p title=\"", "\">x</p>"),
    PAGE_FILE((isomer, html) -> isomer.render(
            isomer.read("---\ntitle: x\nvariant: tiptap\n---\n" + html).page())),
    MARKDOWN_FILE((isomer, html) -> isomer.render(
            isomer.read("---\ntitle: x\n---\nSome *text*\n\n" + html).page())),
    MARKDOWN((isomer, html) -> isomer.render(new Markdown(html))),
    TEXT_OF_CARD((isomer, html) -> isomer.render(Card.builder()
            .title(html + " ")
            .description(html)
            .linkText(html)
            .href("/x")
            .image("/x.png", html)
            .build()));

    private final BiFunction<Isomer, String, String> rendering;

    MarkupSlot(String before, String after) {
        this((isomer, html) ->
                isomer.render(isomer.readBody(before + html + after).page()));
    }

    MarkupSlot(BiFunction<Isomer, String, String> rendering) {
        this.rendering = rendering;
    }

    /** What visitors get if this markup stands there. */
    String render(Isomer isomer, String html) {
        return rendering.apply(isomer, html);
    }
}
