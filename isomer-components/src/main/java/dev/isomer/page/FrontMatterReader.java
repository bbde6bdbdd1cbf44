package dev.isomer.page;

import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the front matter of a file, where each key stands, and what the CMS would make of its texts. */
final class FrontMatterReader {
    private final PageSource source;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private final int yamlStart;

    private FrontMatterReader(PageSource source, Limits limits, List<Diagnostic> diagnostics) {
        this.limits = limits;
        this.source = source;
        this.diagnostics = diagnostics;
        this.yamlStart = source.parts().yamlStart();
    }

    /** The front matter of a file, or none where it cannot be read. */
    static FrontMatter read(String file) {
        return read(new PageSource(file, PageParts.of(file)), Limits.none(), new ArrayList<>());
    }

    static FrontMatter read(PageSource source, Limits limits, List<Diagnostic> diagnostics) {
        return new FrontMatterReader(source, limits, diagnostics).read();
    }

    private FrontMatter read() {
        try {
            requireShort(source.parts().yamlEnd() - yamlStart);
            String yaml = source.text().substring(yamlStart, source.parts().yamlEnd());
            checkFence(yaml);
            YamlDocument document = YamlReader.read(yaml, limits);
            FrontMatter frontMatter = FrontMatter.of(values(document));
            putPlaces(document);
            document.texts().forEach(this::check);
            return frontMatter;
        } catch (FrontMatterException e) {
            source.frontMatterIsUnreadable();
            diagnostics.add(unreadable(e));
            return FrontMatter.empty();
        }
    }

    private void requireShort(int length) {
        if (length > limits.frontMatterLength()) {
            throw FrontMatterException.overLimit(
                    "It has " + length + " characters, more than the " + limits.frontMatterLength() + " allowed",
                    "withFrontMatterLength",
                    length,
                    0);
        }
    }

    private static Map<String, FrontMatterValue> values(YamlDocument document) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        for (YamlDocument.Entry entry : document.entries()) {
            if (values.put(entry.key(), entry.value()) != null) {
                throw new FrontMatterException("The key \"" + entry.key() + "\" stands twice", entry.start());
            }
        }
        return values;
    }

    private void putPlaces(YamlDocument document) {
        if (document.indent() < 0) {
            return;
        }
        EntryPlaces places = new EntryPlaces(source, document);
        for (int i = 0; i < document.entries().size(); i++) {
            source.put(document.entries().get(i).value(), places.of(i));
        }
    }

    private void check(YamlDocument.PlacedText text) {
        SavedText.check(text.text(), found -> diagnostics.add(found.at(source.position(yamlStart + text.start()))));
    }

    private void checkFence(String yaml) {
        int fence = yaml.indexOf("---");
        if (fence >= 0) {
            diagnostics.add(Diagnostic.warning(
                            "front-matter-fence",
                            "The front matter holds \"---\", where the CMS ends it.",
                            "Write a dash (\u2013 or \u2014), or in a double-quoted text \"--\\x2d\"")
                    .at(source.position(yamlStart + fence)));
        }
    }

    private Diagnostic unreadable(FrontMatterException e) {
        return Diagnostic.error(
                        "front-matter-unreadable",
                        "The front matter cannot be read: " + e.getMessage() + ".",
                        "It is kept as it stands, and no key is known: " + e.hint())
                .at(source.position(yamlStart + e.offset()));
    }
}
