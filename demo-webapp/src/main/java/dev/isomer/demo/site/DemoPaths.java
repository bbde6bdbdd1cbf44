package dev.isomer.demo.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the demo serves pages that it does not serve under their permalink, the main path first. */
final class DemoPaths {

    private static final String KEY = "demo_paths";

    private final Map<String, List<String>> paths;

    private DemoPaths(Map<String, List<String>> paths) {
        this.paths = Map.copyOf(paths);
    }

    static DemoPaths read(DataMap config) {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        if (config.has(KEY)) {
            DataMap map = config.map(KEY);
            map.keys().forEach(permalink -> paths.put(permalink, paths(map, permalink)));
        }
        return new DemoPaths(paths);
    }

    String mainPath(String permalink) {
        return paths(permalink).get(0);
    }

    List<String> paths(String permalink) {
        return paths.getOrDefault(permalink, List.of(permalink));
    }

    void requirePages(DataMap config, java.util.Collection<String> permalinks) {
        for (String permalink : paths.keySet()) {
            if (!permalinks.contains(permalink)) {
                throw config.error(KEY + "." + permalink, "is no page's permalink");
            }
        }
    }

    private static List<String> paths(DataMap map, String permalink) {
        List<String> paths = map.texts(permalink);
        if (paths.isEmpty() || !paths.stream().allMatch(path -> path.startsWith("/") && path.endsWith("/"))) {
            throw map.error(permalink, "must list paths that start and end with a slash");
        }
        return paths;
    }
}
