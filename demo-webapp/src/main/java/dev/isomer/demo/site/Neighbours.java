package dev.isomer.demo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages before and after a page in its collection. */
public final class Neighbours {

    static final Neighbours NONE = new Neighbours(null, null);

    private final @Nullable NavLink previous;
    private final @Nullable NavLink next;

    private Neighbours(@Nullable NavLink previous, @Nullable NavLink next) {
        this.previous = previous;
        this.next = next;
    }

    static Neighbours of(Collection collection, CollectionPage page) {
        int index = collection.getItems().indexOf(page);
        return new Neighbours(link(collection, index - 1), link(collection, index + 1));
    }

    public @Nullable NavLink getPrevious() {
        return previous;
    }

    public @Nullable NavLink getNext() {
        return next;
    }

    private static @Nullable NavLink link(Collection collection, int index) {
        List<CollectionPage> items = collection.getItems();
        return index < 0 || index >= items.size() ? null : items.get(index).toLink();
    }
}
