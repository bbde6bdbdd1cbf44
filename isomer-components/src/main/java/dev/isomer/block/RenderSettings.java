package dev.isomer.block;

import dev.isomer.safe.Policies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every rendering of one {@code Isomer}.
 *
 * @param types the block types
 * @param wrappers renderers put around those of the types, the outermost last
 * @param policies what may pass
 * @param links maps URLs in profile {@link Profile#WEB}
 * @param markdown renders Markdown text; null for the standard renderer, if there is one
 * @param labels the application's texts for visitors
 * @param embeds how visitors get the content of other sites
 */
public record RenderSettings(
        BlockTypes types,
        Map<Class<?>, List<RendererWrapper<?>>> wrappers,
        Policies policies,
        LinkResolver links,
        @Nullable MarkdownRenderer markdown,
        Labels labels,
        Embeds embeds) {

    public RenderSettings {
        wrappers = Map.copyOf(wrappers);
    }

    /** For page files: no wrappers, no policies, URLs as they are. */
    public static RenderSettings forFiles(BlockTypes types) {
        return new RenderSettings(
                types, Map.of(), Policies.forFiles(), LinkResolver.none(), null, Labels.none(), Embeds.lazy());
    }

    /** The same with one renderer put in the place of a type's own. */
    public <B extends Block> RenderSettings withWrapper(Class<B> model, RendererWrapper<B> wrapper) {
        return new RenderSettings(types, Map.of(model, List.of(wrapper)), policies, links, markdown, labels, embeds);
    }
}
