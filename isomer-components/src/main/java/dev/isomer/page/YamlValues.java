package dev.isomer.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns composed nodes into values; refuses what refers to other nodes or names a type. */
final class YamlValues {
    private final Map<Node, Boolean> seen = new IdentityHashMap<>();

    FrontMatterValue value(Node node) {
        if (seen.put(node, Boolean.TRUE) != null) {
            throw new FrontMatterException("It holds an alias (*name); write the value out", node.getStartMark());
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            return items(sequence);
        }
        return entries((MappingNode) node);
    }

    static String key(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new FrontMatterException("A key is a list or a map", node.getStartMark());
    }

    private static FrontMatterValue scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        requireNoType(scalar);
        return scalar.isPlain() && (value.isEmpty() || CoreSchema.readsAsLiteral(value))
                ? new FrontMatterValue.Literal(value)
                : new FrontMatterValue.Text(value);
    }

    private FrontMatterValue items(SequenceNode sequence) {
        requireNoType(sequence);
        List<FrontMatterValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(value(item));
        }
        return new FrontMatterValue.Items(items);
    }

    private FrontMatterValue entries(MappingNode mapping) {
        requireNoType(mapping);
        Map<String, FrontMatterValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple.getKeyNode());
            if (entries.put(key, value(tuple.getValueNode())) != null) {
                throw new FrontMatterException(
                        "The key \"" + key + "\" stands twice",
                        tuple.getKeyNode().getStartMark());
            }
        }
        return new FrontMatterValue.Entries(entries);
    }

    private static void requireNoType(Node node) {
        if (!node.getTag().startsWith(Tag.PREFIX) || node.getTag().equals(Tag.BINARY)) {
            throw new FrontMatterException("It names a type, " + node.getTag(), node.getStartMark());
        }
    }
}
