package dev.isomer.page;

import java.util.Iterator;
import java.util.Map;

/** Writes front matter: entries that the file has already as they stand there, others as the CMS writes them. */
final class FrontMatterWriter {
    private FrontMatterWriter() {}

    static String canonical(Page page) {
        PageSource source = page.source();
        if (source != null && source.hasUnreadableFrontMatter()) {
            return source.text().substring(0, source.parts().bodyStart());
        }
        if (page.frontMatter().values().isEmpty()
                && (source == null || !source.parts().hasFrontMatter())) {
            return "";
        }
        return "---\n" + YamlWriter.write(SavedValues.of(page.frontMatter().values())) + "---\n";
    }

    static String keep(Page page, PageSource source) {
        if (isSame(page.frontMatter(), source.frontMatter())) {
            return source.text().substring(0, source.parts().bodyStart());
        }
        String edited = new FrontMatterEdit(page.frontMatter(), source).text();
        return saysTheSame(FrontMatterReader.read(edited), page.frontMatter()) ? edited : anew(page, source);
    }

    /** All entries anew between the fences of the file. */
    private static String anew(Page page, PageSource source) {
        String fence = source.parts().hasFrontMatter() ? "" : "---\n";
        String yaml = fence + YamlWriter.write(page.frontMatter().values()) + fence;
        return source.text().substring(0, source.parts().yamlStart())
                + yaml.replace("\n", source.lineEnd())
                + source.text()
                        .substring(source.parts().yamlEnd(), source.parts().bodyStart());
    }

    /** Whether both say the same; a value that was left out is null. */
    private static boolean saysTheSame(FrontMatter one, FrontMatter other) {
        return SavedValues.of(one.values()).equals(SavedValues.of(other.values()));
    }

    private static boolean isSame(FrontMatter one, FrontMatter other) {
        Iterator<Map.Entry<String, FrontMatterValue>> others =
                other.values().entrySet().iterator();
        for (Map.Entry<String, FrontMatterValue> entry : one.values().entrySet()) {
            if (!others.hasNext()) {
                return false;
            }
            Map.Entry<String, FrontMatterValue> counterpart = others.next();
            if (!entry.getKey().equals(counterpart.getKey()) || entry.getValue() != counterpart.getValue()) {
                return false;
            }
        }
        return !others.hasNext();
    }
}
