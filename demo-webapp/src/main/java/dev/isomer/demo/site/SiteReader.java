package dev.isomer.demo.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole site. */
final class SiteReader {

    private final SiteFiles files;
    private final PageInfoReader pageReader;

    SiteReader(SiteFiles files, PageInfoReader pageReader) {
        this.files = files;
        this.pageReader = pageReader;
    }

    Site read() {
        DataMap data = DataFile.read(files, SiteConfig.FILE);
        SiteConfig config = new SiteConfig(data);
        DemoPaths paths = DemoPaths.read(data);
        Map<String, Collection> collections = collections(paths);
        NavigationReader navigationReader = new NavigationReader(collections);
        List<NavLink> navigation = navigationReader.read(files);
        Footer footer = new FooterReader(navigationReader).read(files, config.title(), navigation);
        SitePages pages = new SitePages(paths);
        collections.values().forEach(pages::add);
        paths.requirePages(data, pages.permalinks());
        return new Site(config, navigation, footer, pages.byPath());
    }

    private Map<String, Collection> collections(DemoPaths paths) {
        CollectionReader reader = new CollectionReader(files, pageReader, paths);
        Map<String, Collection> collections = new LinkedHashMap<>();
        FolderNames.ofCollections(files).forEach(name -> collections.put(name, reader.read(name)));
        return collections;
    }
}
