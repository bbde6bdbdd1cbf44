package dev.isomer.demo.site;

import java.io.IOException;
import java.util.List;

/** The names in a folder of a site, none for a folder that is not there. */
final class FolderNames {

    private static final String COLLECTION = "collection.yml";

    private FolderNames() {}

    static List<String> of(SiteFiles files, String folder) {
        try {
            return files.list(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    static List<String> ofCollections(SiteFiles files) {
        return of(files, "").stream()
                .filter(name -> name.startsWith("_") && name.endsWith("/"))
                .map(name -> name.substring(1, name.length() - 1))
                .filter(name -> of(files, "_" + name).contains(COLLECTION))
                .toList();
    }
}
