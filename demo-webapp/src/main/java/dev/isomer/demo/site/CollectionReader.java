package dev.isomer.demo.site;

import java.util.ArrayList;
import java.util.List;

/** Reads a collection: its order from {@code collection.yml}, and the front matter of its pages. */
final class CollectionReader {

    private final SiteFiles files;
    private final PageInfoReader pages;
    private final DemoPaths paths;

    CollectionReader(SiteFiles files, PageInfoReader pages, DemoPaths paths) {
        this.files = files;
        this.pages = pages;
        this.paths = paths;
    }

    Collection read(String name) {
        DataMap collection = DataFile.read(files, "_" + name + "/collection.yml")
                .map("collections")
                .map(name);
        List<String> order = collection.texts("order");
        List<CollectionPage> items = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (!order.get(i).endsWith(".keep")) {
                items.add(page(collection, "order[" + i + "]", "_" + name + "/" + order.get(i)));
            }
        }
        if (items.isEmpty()) {
            throw collection.error("order", "names no page");
        }
        return new Collection(name, items);
    }

    private CollectionPage page(DataMap collection, String key, String source) {
        if (!exists(source)) {
            throw collection.error(key, "names a page that is not there: " + source);
        }
        PageInfo info = pages.read(source, DataFile.text(files, source));
        return new CollectionPage(info, source, paths.mainPath(info.getPermalink()));
    }

    private boolean exists(String source) {
        int slash = source.lastIndexOf('/');
        return FolderNames.of(files, source.substring(0, slash)).contains(source.substring(slash + 1));
    }
}
