package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockList;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Container;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page: front matter and blocks. Immutable; an edited copy remembers the file that the page was read from.
 *
 * <pre>{@code
 * Page page = isomer.read(text).page();
 * Card card = page.blocks(Card.class).get(0);
 * isomer.write(page.withBlock(card, card.toBuilder().title("New").build()));   // only the lines of that card differ
 * }</pre>
 *
 * <p>Blocks are found by identity, not by equality: two equal paragraphs are two blocks.
 */
public final class Page {
    private final FrontMatter frontMatter;
    private final List<Block> blocks;
    private final @Nullable PageSource source;
    private volatile @Nullable Set<String> ownIds;

    private Page(FrontMatter frontMatter, List<? extends Block> blocks, @Nullable PageSource source) {
        this.frontMatter = Objects.requireNonNull(frontMatter, "frontMatter");
        this.blocks = BlockList.of(blocks);
        this.source = source;
    }

    /** A page that comes from no file. */
    public static Page of(FrontMatter frontMatter, List<? extends Block> blocks) {
        return new Page(frontMatter, blocks, null);
    }

    /** A page that comes from no file. */
    public static Page of(FrontMatter frontMatter, Block... blocks) {
        return of(frontMatter, List.of(blocks));
    }

    static Page read(FrontMatter frontMatter, List<Block> blocks, PageSource source) {
        return new Page(frontMatter, blocks, source);
    }

    @Nullable
    PageSource source() {
        return source;
    }

    /** Why the body was not read though the file has one, or null where it was: it is over one of the {@link Limits}. */
    public @Nullable Diagnostic unreadBody() {
        return source == null ? null : source.unreadBody();
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /** The blocks of the body, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** All blocks of a type, those in other blocks as well, in the order of the page. */
    public <B extends Block> List<B> blocks(Class<B> type) {
        List<B> found = new ArrayList<>();
        forEachBlock(block -> {
            if (type.isInstance(block)) {
                found.add(type.cast(block));
            }
        });
        return found;
    }

    /** Gives all blocks in the order of the page, a container before what it holds. */
    public void forEachBlock(Consumer<? super Block> consumer) {
        forEach(blocks, consumer);
    }

    private static void forEach(List<Block> blocks, Consumer<? super Block> consumer) {
        for (Block block : blocks) {
            consumer.accept(block);
            if (block instanceof Container container) {
                forEach(container.children(), consumer);
            }
        }
    }

    /** The ids that the page gives its elements itself; found once. */
    public Set<String> ownIds(BlockTypes types) {
        Set<String> known = ownIds;
        if (known == null) {
            known = isReadWithoutIds() ? Set.of() : OwnIds.of(blocks, types);
            ownIds = known;
        }
        return known;
    }

    private boolean isReadWithoutIds() {
        return source != null && SameObjects.are(blocks, source.blocks()) && !OwnIds.mayStandIn(source.text());
    }

    /** Where a block was read, or null if it does not come from the file. */
    public @Nullable SourcePosition position(Block block) {
        return source == null ? null : source.position(block);
    }

    /** Where a key of the front matter was read, or null if it, as it is now, does not come from the file. */
    public @Nullable SourcePosition position(String key) {
        FrontMatterValue value = frontMatter.values().get(key);
        return source == null || value == null ? null : source.position(value);
    }

    public @Nullable String title() {
        return frontMatter.title();
    }

    public @Nullable String permalink() {
        return frontMatter.permalink();
    }

    public @Nullable String description() {
        return frontMatter.description();
    }

    public @Nullable String image() {
        return frontMatter.image();
    }

    /**
     * The same with other blocks.
     *
     * @throws IllegalStateException if the file has a body that was not read, which would be lost
     */
    public Page withBlocks(List<? extends Block> others) {
        if (unreadBody() != null) {
            throw new IllegalStateException("The body of the file was not read: " + unreadBody());
        }
        return new Page(frontMatter, others, source);
    }

    /**
     * The same with one block replaced, wherever it stands.
     *
     * @throws IllegalArgumentException if the page does not hold the block, or its container cannot hold the other
     */
    public Page withBlock(Block old, Block replacement) {
        return edited(old, List.of(replacement));
    }

    /**
     * The same without one block, wherever it stands.
     *
     * @throws IllegalArgumentException if the page does not hold it, or its container cannot be without it
     */
    public Page withoutBlock(Block old) {
        return edited(old, List.of());
    }

    /**
     * The same with a block before another, wherever that stands.
     *
     * @throws IllegalArgumentException if the page does not hold the other, or its container cannot hold the block
     */
    public Page withBlockBefore(Block other, Block inserted) {
        return edited(other, List.of(inserted, other));
    }

    /**
     * The same with a block behind another, wherever that stands.
     *
     * @throws IllegalArgumentException if the page does not hold the other, or its container cannot hold the block
     */
    public Page withBlockAfter(Block other, Block inserted) {
        return edited(other, List.of(other, inserted));
    }

    private Page edited(Block old, List<Block> replacement) {
        Objects.requireNonNull(old, "old");
        List<Block> edited = BlockEdit.replace(blocks, old, replacement);
        if (edited == null) {
            throw new IllegalArgumentException(
                    "The page does not hold this block: " + old + "; take blocks from page.blocks()");
        }
        return new Page(frontMatter, edited, source);
    }

    /**
     * The same with other front matter. The body stays as it is; whether it is read as Markdown or as HTML when the file
     * is read again, its {@code variant} says.
     *
     * @throws IllegalStateException if the file has front matter that could not be read, which would be lost
     */
    public Page withFrontMatter(FrontMatter other) {
        if (source != null && source.hasUnreadableFrontMatter()) {
            throw new IllegalStateException(
                    "The front matter of the file could not be read: mend it there before it is changed");
        }
        return new Page(other, blocks, source);
    }

    /** The same with a key of the front matter set to a text. */
    public Page withFrontMatter(String key, String text) {
        return withFrontMatter(frontMatter.with(key, text));
    }

    /** Whether front matter and blocks are equal; the file does not matter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Page that && frontMatter.equals(that.frontMatter) && blocks.equals(that.blocks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(frontMatter, blocks);
    }

    @Override
    public String toString() {
        return "Page[" + title() + ", " + blocks.size() + " blocks]";
    }
}
