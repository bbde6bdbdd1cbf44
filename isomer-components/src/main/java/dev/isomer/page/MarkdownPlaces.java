package dev.isomer.page;

import dev.isomer.block.RendererWrapper;
import dev.isomer.block.WhiteSpace;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.html.HtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps Markdown out of the layout, which is for HTML: a comment stands in its place until all is laid out. */
final class MarkdownPlaces implements RendererWrapper<Markdown> {
    private static final String END = "-->";

    private final List<Markdown> texts = new ArrayList<>();

    /** No page can know it, so that no comment of a page is taken for a place. */
    private String mark = "";

    @Override
    public void render(Markdown text, HtmlWriter out, Next<Markdown> next) {
        if (mark.isEmpty()) {
            mark = UUID.randomUUID() + " ";
        }
        out.comment(mark + texts.size());
        texts.add(text);
    }

    /** The laid out text with the Markdown in its places, a blank line around it. */
    String fill(String laid) {
        if (texts.isEmpty()) {
            return laid;
        }
        StringBuilder out = new StringBuilder(laid.length());
        String start = "<!--" + mark;
        int done = 0;
        for (int at = laid.indexOf(start); at >= 0; at = laid.indexOf(start, done)) {
            out.append(laid, done, WhiteSpace.start(laid, at, done));
            int end = laid.indexOf(END, at);
            done = WhiteSpace.end(laid, end + END.length(), laid.length());
            fill(texts.get(Integer.parseInt(laid, at + start.length(), end, 10)), out, done == laid.length());
        }
        return out.append(laid, done, laid.length()).toString();
    }

    private static void fill(Markdown text, StringBuilder out, boolean isLast) {
        if (!out.isEmpty() && !endsWithBlankLine(out)) {
            out.append("\n\n");
        }
        out.append(text.source());
        if (!isLast) {
            out.append("\n\n");
        }
    }

    private static boolean endsWithBlankLine(StringBuilder out) {
        int length = out.length();
        return length > 1 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
    }
}
