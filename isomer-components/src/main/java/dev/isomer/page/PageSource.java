package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.LineMap;
import dev.isomer.diagnostic.SourcePosition;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file that a page was read from: its text, and by identity where each block and each key stands in it. */
final class PageSource {
    private final String text;
    private final PageParts parts;
    private final Slices slices = new Slices();
    private final Map<FrontMatterValue, EntryPlace> places = new IdentityHashMap<>();
    private final LineMap lines;
    private boolean hasUnreadableFrontMatter;
    private @Nullable Diagnostic unreadBody;
    private BodyKind bodyKind = BodyKind.HTML;
    private FrontMatter frontMatter = FrontMatter.empty();
    private List<Block> blocks = List.of();

    PageSource(String text, PageParts parts) {
        this.text = text;
        this.parts = parts;
        this.lines = new LineMap(text);
    }

    /** Remembers what was read, once. */
    void complete(FrontMatter readFrontMatter, List<Block> readBlocks) {
        frontMatter = readFrontMatter;
        blocks = readBlocks;
    }

    String text() {
        return text;
    }

    PageParts parts() {
        return parts;
    }

    FrontMatter frontMatter() {
        return frontMatter;
    }

    List<Block> blocks() {
        return blocks;
    }

    void put(Object blockOrPart, Slice slice) {
        slices.put(blockOrPart, slice);
    }

    void put(FrontMatterValue value, EntryPlace place) {
        places.put(value, place);
    }

    @Nullable
    Slice slice(Object blockOrPart) {
        return slices.get(blockOrPart);
    }

    @Nullable
    EntryPlace place(FrontMatterValue value) {
        return places.get(value);
    }

    SourcePosition position(int offset) {
        return lines.position(offset);
    }

    @Nullable
    SourcePosition position(Block block) {
        Slice slice = slices.get(block);
        return slice == null ? null : lines.position(slice.start());
    }

    @Nullable
    SourcePosition position(FrontMatterValue value) {
        EntryPlace place = places.get(value);
        return place == null ? null : lines.position(place.start());
    }

    /** Whether the file has front matter of which no key is known. */
    boolean hasUnreadableFrontMatter() {
        return hasUnreadableFrontMatter;
    }

    void frontMatterIsUnreadable() {
        hasUnreadableFrontMatter = true;
    }

    /** Why the body was not read, or null where it was. */
    @Nullable
    Diagnostic unreadBody() {
        return unreadBody;
    }

    void bodyIsUnread(Diagnostic reason) {
        unreadBody = reason;
    }

    BodyKind bodyKind() {
        return bodyKind;
    }

    void bodyIs(BodyKind kind) {
        bodyKind = kind;
    }

    /** How lines end in the file. */
    String lineEnd() {
        int lineFeed = text.indexOf('\n');
        return lineFeed > 0 && text.charAt(lineFeed - 1) == '\r' ? "\r\n" : "\n";
    }
}
