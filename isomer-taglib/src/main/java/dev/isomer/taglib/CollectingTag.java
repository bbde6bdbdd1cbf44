package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspTagException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag that collects blocks: those of its items, and then those of the tags in its body, where nothing else but white
 * space may stand.
 */
abstract class CollectingTag<B extends Block> extends BlockTag {
    private final String childTag;
    private final Class<B> childBlock;
    private final List<B> children = new ArrayList<>();
    private @Nullable Object items;

    CollectingTag(String name, OwnAttributes own, String childTag, Class<B> childBlock) {
        super(name, own);
        this.childTag = childTag;
        this.childBlock = childBlock;
    }

    public void setItems(@Nullable Object value) {
        items = value;
    }

    final void collect(B child) {
        children.add(child);
    }

    @Override
    public final void doTag() throws JspException, IOException {
        collectItems();
        String between = body().strip();
        if (!between.isEmpty()) {
            throw TagError.of(name(), onlyText(childTag, between));
        }
        if (!children.isEmpty()) {
            writeCollected(block(children));
        }
    }

    /** What is said of text between the children. */
    static String onlyText(String childTag, String text) {
        return only(childTag, '"' + TagError.shorten(text.strip()) + '"');
    }

    static String only(String childTag, String found) {
        return "only <iso:" + childTag + "> may stand in it, not " + found;
    }

    private void collectItems() throws JspException, IOException {
        if (items == null || items.equals("")) {
            return;
        }
        Iterable<?> all = Items.of(items);
        if (all == null) {
            throw TagError.value(name(), "items", items.getClass().getName(), "a list or an array, each " + kinds());
        }
        int index = 0;
        for (Object item : all) {
            collect(child("items[" + index++ + "]", item));
        }
    }

    private B child(String place, @Nullable Object item) throws JspException, IOException {
        if (childBlock.isInstance(item)) {
            return childBlock.cast(item);
        }
        if (item instanceof Map<?, ?> values) {
            return child(place, values);
        }
        String type = item == null ? "null" : item.getClass().getName();
        throw TagError.value(name(), place, type, kinds());
    }

    /** What the tag would give that has these attributes. */
    private B child(String place, Map<?, ?> values) throws JspException, IOException {
        ItemTag<B> tag = item();
        tag.setJspContext(context());
        try {
            for (Map.Entry<?, ?> value : values.entrySet()) {
                tag.take(String.valueOf(value.getKey()), value.getValue());
            }
            return tag.block();
        } catch (JspTagException e) {
            throw TagError.of(name(), place + ": " + e.getMessage());
        }
    }

    private String kinds() {
        return "a " + childBlock.getName() + " or a Map with the attributes of <iso:" + childTag + ">";
    }

    void writeCollected(Block block) throws JspException, IOException {
        write(block);
    }

    /** A new tag that an item stands for. */
    abstract ItemTag<B> item();

    /** The block of the children; there is at least one. */
    abstract Block block(List<B> collected) throws JspException;
}
