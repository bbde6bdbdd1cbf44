package dev.isomer.demo.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the front matter of a page file: the YAML between its first two lines of three dashes. */
public final class FrontMatterReader implements PageInfoReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(?<yaml>.*?)^---(\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String[] KEYS = {"title", "permalink", "description", "image", "third_nav_title", "breadcrumb"
    };

    @Override
    public PageInfo read(String path, String text) {
        Matcher matcher = FRONT_MATTER.matcher(text);
        if (!matcher.find()) {
            throw new SiteDataException(path, "", "has no front matter between two lines of ---");
        }
        return new PageInfo(path, texts(DataFile.parse(path, matcher.group("yaml"))));
    }

    private static Map<String, String> texts(DataMap frontMatter) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : KEYS) {
            if (frontMatter.has(key)) {
                texts.put(key, frontMatter.text(key));
            }
        }
        return texts;
    }
}
