package dev.isomer.demo.site;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small site in memory, whose files a test replaces. */
final class MemoryFiles implements SiteFiles {

    private final Map<String, String> files = new TreeMap<>();

    /** Two collections; in the first, a page, a group of two, and a page. */
    static MemoryFiles site() {
        return new MemoryFiles()
                .with("_config.yml", "title: Test\ndescription: A test\n")
                .with("_data/navigation.yml", "links:\n  - title: Guides\n    collection: our-guides\n")
                .with("_data/footer.yml", "copyright_year: 2026\nnotice: Unofficial\n")
                .with(
                        "_our-guides/collection.yml",
                        order("our-guides", "First.md", "In Depth/.keep", "In Depth/A.md", "In Depth/B.md", "Last.md"))
                .with("_our-guides/First.md", page("First", "/our-guides/first/"))
                .with("_our-guides/In Depth/A.md", page("A", "/our-guides/in-depth/a/", "third_nav_title: In Depth"))
                .with("_our-guides/In Depth/B.md", page("B", "/our-guides/in-depth/b/", "third_nav_title: In Depth"))
                .with("_our-guides/Last.md", page("Last", "/our-guides/last/", "breadcrumb: The End"));
    }

    static String order(String collection, String... files) {
        String names = files.length == 0 ? "" : "      - " + String.join("\n      - ", files) + "\n";
        return "collections:\n  " + collection + ":\n    output: true\n    order:\n" + names;
    }

    static String page(String title, String permalink, String... lines) {
        String more = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        return "---\ntitle: " + title + "\npermalink: " + permalink + "\n" + more + "---\n<p>Text</p>";
    }

    MemoryFiles with(String path, String text) {
        files.put(path, text);
        return this;
    }

    MemoryFiles without(String path) {
        files.remove(path);
        return this;
    }

    Site read() {
        return Site.read(this, new FrontMatterReader());
    }

    @Override
    public String read(String path) throws IOException {
        if (!files.containsKey(path)) {
            throw new NoSuchFileException(path);
        }
        return files.get(path);
    }

    @Override
    public List<String> list(String folder) {
        String parent = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(parent))
                .map(path -> path.substring(parent.length()))
                .map(path -> path.contains("/") ? path.substring(0, path.indexOf('/') + 1) : path)
                .distinct()
                .toList();
    }
}
