package dev.isomer.demo.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys and values of one mapping in a data file, asked for by the type that is expected. */
final class DataMap {

    private final String file;
    private final String path;
    private final Map<String, Node> values;

    private DataMap(String file, String path, Map<String, Node> values) {
        this.file = file;
        this.path = path;
        this.values = values;
    }

    static DataMap of(String file, MappingNode mapping) {
        return of(file, "", mapping);
    }

    private static DataMap of(String file, String path, MappingNode mapping) {
        Map<String, Node> values = new LinkedHashMap<>();
        DataMap map = new DataMap(file, path, values);
        for (NodeTuple tuple : mapping.getValue()) {
            String key = map.scalar(path, tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw map.error(key, "is there twice");
            }
        }
        values.values().removeIf(value -> Tag.NULL.equals(value.getTag()));
        return map;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        String text = optionalText(key);
        if (text == null || text.isBlank()) {
            throw error(key, "is missing");
        }
        return text;
    }

    @Nullable
    String optionalText(String key) {
        Node value = values.get(key);
        return value == null ? null : scalar(path(key), value);
    }

    boolean flag(String key) {
        String text = has(key) ? text(key) : "false";
        if (!text.equals("true") && !text.equals("false")) {
            throw error(key, "must be true or false");
        }
        return text.equals("true");
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            texts.add(scalar(item(key, i), items.get(i)));
        }
        return List.copyOf(texts);
    }

    List<DataMap> maps(String key) {
        List<DataMap> maps = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            maps.add(map(item(key, i), items.get(i)));
        }
        return List.copyOf(maps);
    }

    DataMap map(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw error(key, "is missing");
        }
        return map(path(key), value);
    }

    SiteDataException error(String key, String problem) {
        return new SiteDataException(file, path(key), problem);
    }

    private List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw error(key, "must be a list");
    }

    private DataMap map(String where, Node node) {
        if (node instanceof MappingNode mapping) {
            return of(file, where, mapping);
        }
        throw new SiteDataException(file, where, "must hold keys with values");
    }

    private String scalar(String where, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new SiteDataException(file, where, "must be text");
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private String item(String key, int index) {
        return path(key) + "[" + index + "]";
    }
}
