package dev.isomer.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The block types of one {@code Isomer}, in the order in which their readers are asked. */
public final class BlockTypes {
    private final List<BlockType<?>> types;
    private final Map<Class<?>, BlockType<?>> byModel;
    private final Map<String, List<BlockReader<?>>> readersByElement;
    private final Set<String> classes;
    private final @Nullable FallbackReader<?> fallback;

    /**
     * A list of types, prose last.
     *
     * @throws IllegalArgumentException if two have the same name or the same model
     */
    public BlockTypes(List<BlockType<?>> types) {
        this.types = List.copyOf(types);
        Map<Class<?>, BlockType<?>> models = new HashMap<>();
        Map<String, List<BlockReader<?>>> readers = new HashMap<>();
        Set<String> names = new HashSet<>();
        FallbackReader<?> last = null;
        for (BlockType<?> type : types) {
            if (models.put(type.model(), type) != null) {
                throw new IllegalArgumentException(
                        "Two block types have the model " + type.model().getName());
            }
            BlockReader<?> reader = type.reader();
            if (reader instanceof FallbackReader<?> prose) {
                last = prose;
            } else if (reader != null) {
                names.addAll(reader.classes());
                reader.elements()
                        .forEach(element -> readers.computeIfAbsent(element, key -> new ArrayList<>())
                                .add(reader));
            }
        }
        if (types.stream().map(BlockType::name).distinct().count() < types.size()) {
            throw new IllegalArgumentException("Two block types have the same name among " + types);
        }
        readers.replaceAll((element, asked) -> List.copyOf(asked));
        byModel = Map.copyOf(models);
        readersByElement = Map.copyOf(readers);
        classes = Set.copyOf(names);
        fallback = last;
    }

    /** All types. */
    public List<BlockType<?>> all() {
        return types;
    }

    /** The type of a name. */
    public Optional<BlockType<?>> named(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The stylesheets of all types, each once; that of prose first, so that those of the blocks win. */
    public Stream<String> stylesheets() {
        return IntStream.rangeClosed(1, types.size())
                .mapToObj(i -> types.get(types.size() - i).stylesheet())
                .distinct()
                .filter(css -> !css.isEmpty());
    }

    /**
     * The type of a block.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // a type is filed under the class of its blocks
    public <B extends Block> BlockType<B> of(B block) {
        BlockType<?> type = byModel.get(block.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No block type for "
                    + block.getClass().getName() + ": add one with Isomer.builder().blockType(…); known are " + types);
        }
        return (BlockType<B>) type;
    }

    /** The readers of blocks that may start with an element of this name. */
    /** Whether a block that starts with such an element may take what follows that element. */
    public boolean mayReachBehind(String element) {
        return readersFor(element).stream().anyMatch(BlockReader::mayReachBehind);
    }

    List<BlockReader<?>> readersFor(String element) {
        return readersByElement.getOrDefault(element, List.of());
    }

    /** Whether a class means a block of one of the types. */
    boolean isBlockClass(String name) {
        return classes.contains(name);
    }

    /** The reader that takes what no other takes. */
    FallbackReader<?> fallback() {
        if (fallback == null) {
            throw new IllegalStateException("No block type reads any node: add the type of prose to " + types);
        }
        return fallback;
    }
}
