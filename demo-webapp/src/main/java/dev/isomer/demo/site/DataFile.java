package dev.isomer.demo.site;

import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML text as nodes, so that every value stays as it is written and no object is made from it. */
final class DataFile {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 20;

    private DataFile() {}

    static DataMap read(SiteFiles files, String path) {
        return parse(path, text(files, path));
    }

    static String text(SiteFiles files, String path) {
        try {
            return files.read(path);
        } catch (IOException e) {
            throw new SiteDataException(path, "cannot be read: " + e, e);
        }
    }

    static DataMap parse(String path, String text) {
        if (compose(path, text) instanceof MappingNode mapping) {
            return DataMap.of(path, mapping);
        }
        throw new SiteDataException(path, "", "must hold keys with values");
    }

    private static @Nullable Node compose(String path, String text) {
        try {
            return new Yaml(new SafeConstructor(safeOptions())).compose(new StringReader(text));
        } catch (YAMLException e) {
            throw new SiteDataException(path, "is not valid YAML: " + e.getMessage(), e);
        }
    }

    private static LoaderOptions safeOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CHARACTERS);
        return options;
    }
}
