package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The renderer of each block type, with those that the application has put around it. */
public final class Renderers {
    private final BlockTypes types;
    private final @Nullable Class<?>[] models;
    private final @Nullable BlockRenderer<?>[] renderers;
    private final boolean[] areRepeatable;

    /** Renderers of types, and wrappers filed under the class of their blocks, the outermost last. */
    public Renderers(BlockTypes types, Map<Class<?>, List<RendererWrapper<?>>> wrappers) {
        this.types = types;
        int slots = Integer.highestOneBit(types.all().size() * 4);
        models = new Class<?>[slots];
        renderers = new BlockRenderer<?>[slots];
        areRepeatable = new boolean[slots];
        for (BlockType<?> type : types.all()) {
            int slot = slot(type.model());
            models[slot] = type.model();
            List<RendererWrapper<?>> around = wrappers.getOrDefault(type.model(), List.of());
            renderers[slot] = wrap(type.renderer(), around);
            areRepeatable[slot] = type.isRepeatable() && around.isEmpty();
        }
    }

    /** Where a class is, or would be; a map of the library would divide for each block. */
    private int slot(Class<?> model) {
        int slot = model.hashCode() & models.length - 1;
        while (models[slot] != null && models[slot] != model) {
            slot = slot + 1 & models.length - 1;
        }
        return slot;
    }

    @SuppressWarnings("unchecked") // a wrapper is filed under the class of its blocks
    private static <B extends Block> BlockRenderer<B> wrap(
            BlockRenderer<B> renderer, List<RendererWrapper<?>> wrappers) {
        BlockRenderer<B> outermost = renderer;
        for (RendererWrapper<?> wrapper : wrappers) {
            outermost = new Wrapped<>((RendererWrapper<B>) wrapper, outermost);
        }
        return outermost;
    }

    /** The types. */
    public BlockTypes types() {
        return types;
    }

    @SuppressWarnings("unchecked") // a renderer is filed under the class of its blocks
    <B extends Block> BlockRenderer<B> of(B block) {
        BlockRenderer<?> renderer = renderers[slot(block.getClass())];
        return renderer == null ? types.of(block).renderer() : (BlockRenderer<B>) renderer;
    }

    /** Whether what a block has been rendered to may be copied: nobody but a type that says so has written it. */
    boolean isRepeatable(Block block) {
        return areRepeatable[slot(block.getClass())];
    }

    private record Wrapped<B extends Block>(RendererWrapper<B> wrapper, BlockRenderer<B> inner)
            implements BlockRenderer<B> {

        @Override
        public void render(B block, HtmlWriter out, RenderContext context) {
            wrapper.render(block, out, new RendererWrapper.Next<>() {
                @Override
                public void render(B given, HtmlWriter writer) {
                    inner.render(given, writer, context);
                }

                @Override
                public RenderContext context() {
                    return context;
                }
            });
        }
    }
}
