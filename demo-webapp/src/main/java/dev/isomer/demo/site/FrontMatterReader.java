package dev.isomer.demo.site;

import dev.isomer.Isomer;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.PageReading;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the front matter of a page file with the library. */
public final class FrontMatterReader implements PageInfoReader {

    @Override
    public PageInfo read(String path, String text) {
        PageReading reading = Isomer.standard().read(text);
        FrontMatter frontMatter = reading.page().frontMatter();
        if (frontMatter.values().isEmpty()) {
            String problem = reading.diagnostics().stream()
                    .findFirst()
                    .map(Diagnostic::toString)
                    .orElse("it has none");
            throw new SiteDataException(path, "", "has no readable front matter: " + problem);
        }
        return new PageInfo(path, texts(frontMatter));
    }

    private static Map<String, String> texts(FrontMatter frontMatter) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : frontMatter.values().keySet()) {
            String text = frontMatter.get(key);
            if (text != null) {
                texts.put(key, text);
            }
        }
        return texts;
    }
}
