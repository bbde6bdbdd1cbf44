package dev.isomer.block.quote;

import dev.isomer.block.Block;
import dev.isomer.block.BlockReader;
import dev.isomer.block.ElementShape;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a blockquote and, where one follows, the paragraph that names its speaker.
 *
 * <p>One with a class or data of its own is no quote but what the script of another site makes a post of; prose keeps it.
 */
final class QuoteReader implements BlockReader<Quote> {
    private static final String MARK = "~ ";

    @Override
    public Set<String> elements() {
        return Set.of("blockquote");
    }

    @Override
    public @Nullable Quote read(NodeCursor cursor, ReadContext context) {
        Element quote = cursor.element();
        if (quote == null || !hasOnlyDescriptions(quote) || !context.hasRoomFor(1)) {
            return null;
        }
        List<Block> content = context.readChildren(quote, 1);
        Element next = cursor.nextElement();
        String speaker = next == null ? null : speaker(next);
        cursor.advanceBehind(speaker == null || next == null ? quote : next);
        return new Quote(content, speaker, ExtraAttributes.read(quote, "", Set.of()));
    }

    private static boolean hasOnlyDescriptions(Element quote) {
        for (Attribute attribute : quote.attributes()) {
            String name = attribute.getKey();
            if (!GlobalAttributes.has(name) || name.equals("class") || name.startsWith("data-")) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String speaker(Element paragraph) {
        if (!paragraph.normalName().equals("p") || paragraph.attributesSize() > 0) {
            return null;
        }
        String text = ElementShape.onlyText(paragraph);
        String speaker = text == null || !text.startsWith(MARK) ? "" : text.substring(MARK.length());
        return speaker.isBlank() ? null : speaker;
    }
}
