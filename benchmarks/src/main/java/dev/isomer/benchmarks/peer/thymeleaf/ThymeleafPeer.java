package dev.isomer.benchmarks.peer.thymeleaf;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.PartView;
import dev.isomer.benchmarks.peer.Peer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf: a template that is parsed once; it knows characters only. */
public final class ThymeleafPeer implements Peer {
    private static final String TEMPLATE = "dev/isomer/benchmarks/peer/thymeleaf/page.html";

    private final TemplateEngine engine = new TemplateEngine();
    private final Map<Load, List<PartView>> views = new IdentityHashMap<>();

    public ThymeleafPeer() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    @Override
    public String name() {
        return "thymeleaf";
    }

    /** It escapes {@code '} and {@code "} in texts. */
    @Override
    public boolean isComparedAsTree() {
        return true;
    }

    /** By way of a String, which was quicker than an OutputStreamWriter. */
    @Override
    public void render(Load load, OutputStream out) throws IOException {
        out.write(render(load).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String render(Load load) {
        return engine.process(TEMPLATE, context(load));
    }

    @Override
    public void render(Load load, Writer out) {
        engine.process(TEMPLATE, context(load), out);
    }

    private Context context(Load load) {
        Context context = new Context(Locale.ROOT);
        context.setVariable(
                "parts",
                views.computeIfAbsent(
                        load, key -> key.parts().stream().map(PartView::of).toList()));
        return context;
    }
}
