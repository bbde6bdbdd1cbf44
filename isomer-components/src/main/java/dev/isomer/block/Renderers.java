package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The renderer of each block type, with those that the application has put around it. */
public final class Renderers {
    private final BlockTypes types;
    private final Map<Class<?>, BlockRenderer<?>> byModel;

    /** Renderers of types, and wrappers filed under the class of their blocks, the outermost last. */
    public Renderers(BlockTypes types, Map<Class<?>, List<RendererWrapper<?>>> wrappers) {
        this.types = types;
        Map<Class<?>, BlockRenderer<?>> wrapped = new HashMap<>();
        for (BlockType<?> type : types.all()) {
            wrapped.put(type.model(), wrap(type.renderer(), wrappers.getOrDefault(type.model(), List.of())));
        }
        byModel = Map.copyOf(wrapped);
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
        BlockRenderer<?> renderer = byModel.get(block.getClass());
        return renderer == null ? types.of(block).renderer() : (BlockRenderer<B>) renderer;
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
