package dev.isomer.page;

import dev.isomer.diagnostic.Diagnostic;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads front matter from composed YAML nodes; nothing is constructed, so values stay as written. */
final class FrontMatterReader {
    private final PageSource source;
    private final List<Diagnostic> diagnostics;
    private final String yaml;

    private FrontMatterReader(PageSource source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.yaml = source.text()
                .substring(source.parts().yamlStart(), source.parts().yamlEnd());
    }

    /** The front matter of a file, or none where it cannot be read. */
    static FrontMatter read(String file) {
        return read(new PageSource(file, PageParts.of(file)), new ArrayList<>());
    }

    static FrontMatter read(PageSource source, List<Diagnostic> diagnostics) {
        return new FrontMatterReader(source, diagnostics).read();
    }

    private FrontMatter read() {
        try {
            Node root = compose();
            if (root == null) {
                return FrontMatter.empty();
            }
            if (root instanceof MappingNode mapping) {
                return FrontMatter.of(entries(mapping));
            }
            report("It is not a list of keys and values.", root.getStartMark());
        } catch (MarkedYAMLException e) {
            report(sentence(e.getProblem()), e.getProblemMark());
        } catch (YAMLException | FrontMatterException e) {
            report(sentence(e.getMessage()), e instanceof FrontMatterException known ? known.mark() : null);
        }
        return FrontMatter.empty();
    }

    private @Nullable Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        return new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
    }

    private Map<String, FrontMatterValue> entries(MappingNode mapping) {
        YamlValues values = new YamlValues();
        Map<String, FrontMatterValue> entries = new LinkedHashMap<>();
        List<NodeTuple> tuples = mapping.getValue();
        for (int i = 0; i < tuples.size(); i++) {
            String key = YamlValues.key(tuples.get(i).getKeyNode());
            FrontMatterValue value = values.value(tuples.get(i).getValueNode());
            if (entries.put(key, value) != null) {
                throw new FrontMatterException("The key \"" + key + "\" stands twice", start(tuples.get(i)));
            }
            int start = offset(start(tuples.get(i)));
            int next = i + 1 < tuples.size()
                    ? offset(start(tuples.get(i + 1)))
                    : source.parts().yamlEnd();
            source.put(value, new Slice(start, start, endOfEntry(start, next), next));
        }
        return entries;
    }

    /** Blank lines, and comments in the first column, stand between the entries. */
    private int endOfEntry(int start, int next) {
        String text = source.text();
        int end = next;
        while (end > start) {
            int line = text.lastIndexOf('\n', end - 2) + 1;
            boolean between =
                    text.charAt(line) == '#' || text.substring(line, end).isBlank();
            if (line <= start || !between) {
                return end;
            }
            end = line;
        }
        return end;
    }

    private static Mark start(NodeTuple tuple) {
        return tuple.getKeyNode().getStartMark();
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        return source.parts().yamlStart() + yaml.offsetByCodePoints(0, mark.getIndex());
    }

    private void report(String problem, @Nullable Mark mark) {
        int offset = mark == null ? source.parts().yamlStart() : offset(mark);
        diagnostics.add(Diagnostic.error(
                        "front-matter-unreadable",
                        "The front matter cannot be read: " + problem,
                        "It is kept as it stands, and no key is known: mend it so that it holds \"key: value\" lines")
                .at(source.position(offset)));
    }

    private static String sentence(@Nullable String problem) {
        return problem == null ? "unknown problem." : problem.replace('\n', ' ') + ".";
    }
}
