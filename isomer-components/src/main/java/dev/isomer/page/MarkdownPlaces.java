package dev.isomer.page;

import dev.isomer.block.RendererWrapper;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.html.HtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps Markdown out of the layout, which is for HTML: a comment stands in its place until all is laid out. */
final class MarkdownPlaces implements RendererWrapper<Markdown> {
    private static final String MARK = "\ue000markdown ";
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--" + MARK + "(\\d+)-->\\s*");

    private final List<Markdown> texts = new ArrayList<>();

    @Override
    public void render(Markdown text, HtmlWriter out, Next<Markdown> next) {
        out.comment(MARK + texts.size());
        texts.add(text);
    }

    /** The laid out text with the Markdown in its places, a blank line around it. */
    String fill(String laid) {
        if (texts.isEmpty()) {
            return laid;
        }
        Matcher matcher = COMMENT.matcher(laid);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            Markdown text = texts.get(Integer.parseInt(matcher.group(1)));
            String before = matcher.start() == 0 || out.toString().endsWith("\n\n") ? "" : "\n\n";
            String behind = matcher.end() == laid.length() ? "" : "\n\n";
            matcher.appendReplacement(out, Matcher.quoteReplacement(before + text.source() + behind));
        }
        return matcher.appendTail(out).toString();
    }
}
