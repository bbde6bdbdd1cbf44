package dev.isomer.demo.site;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;

/** A site's files inside the web application, which need not be unpacked. */
public final class WebappFiles implements SiteFiles {

    private final ServletContext context;
    private final String root;

    /** Takes the site's folder as the context names it: {@code /WEB-INF/site/}. */
    public WebappFiles(ServletContext context, String root) {
        if (!root.startsWith("/") || !root.endsWith("/")) {
            throw new IllegalArgumentException("root must start and end with a slash: " + root);
        }
        this.context = context;
        this.root = root;
    }

    @Override
    public String read(String path) throws IOException {
        try (InputStream in = context.getResourceAsStream(root + path)) {
            if (in == null) {
                throw new NoSuchFileException(root + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public List<String> list(String folder) throws IOException {
        String parent = folder.isEmpty() ? root : root + folder + "/";
        Set<String> children = context.getResourcePaths(parent);
        if (children == null) {
            throw new NoSuchFileException(parent);
        }
        return children.stream()
                .map(child -> child.substring(parent.length()))
                .sorted()
                .toList();
    }
}
