package dev.isomer.block;

import dev.isomer.safe.Policies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every rendering of one {@code Isomer}.
 *
 * @param renderers those of the block types
 * @param policies what may pass
 * @param links maps URLs in profile {@link Profile#WEB}
 * @param markdown renders Markdown text; null for the standard renderer, if there is one
 * @param labels the application's texts for visitors
 * @param embeds how visitors get the content of other sites
 */
public record RenderSettings(
        Renderers renderers,
        Policies policies,
        LinkResolver links,
        @Nullable MarkdownRenderer markdown,
        Labels labels,
        Embeds embeds) {

    /** The block types. */
    public BlockTypes types() {
        return renderers.types();
    }

    /** Whether the application maps URLs, which need not become the same ones each time. */
    boolean mayLinksChange() {
        return links != Unchanged.ALL && !(links instanceof BasedOn);
    }

    /** Whether the application gives labels that need not be the same each time; files are read once. */
    boolean mayLabelsChange() {
        return labels != NoLabels.ONLY && !(labels instanceof LabelFiles);
    }

    /** For page files: no wrappers, no policies, URLs as they are. */
    public static RenderSettings forFiles(BlockTypes types) {
        return new RenderSettings(
                new Renderers(types, Map.of()),
                Policies.forFiles(),
                LinkResolver.none(),
                null,
                Labels.none(),
                Embeds.lazy());
    }

    /** The same with one renderer put in the place of a type's own. */
    public <B extends Block> RenderSettings withWrapper(Class<B> model, RendererWrapper<B> wrapper) {
        Renderers with = new Renderers(types(), Map.of(model, List.of(wrapper)));
        return new RenderSettings(with, policies, links, markdown, labels, embeds);
    }
}
