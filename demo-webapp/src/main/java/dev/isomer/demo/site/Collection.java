package dev.isomer.demo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages that belong together, in the order of their collection file. */
public final class Collection {

    private final String name;
    private final List<CollectionPage> items;
    private final List<CollectionSection> sections;

    Collection(String name, List<CollectionPage> items) {
        this.name = name;
        this.items = List.copyOf(items);
        this.sections = sections(items);
    }

    /** The name in data files and folders, such as {@code products-and-services}. */
    public String getName() {
        return name;
    }

    /** The name with blanks and capitals, such as {@code Products And Services}. */
    public String getTitle() {
        return Titles.fromSlug(name);
    }

    public List<CollectionPage> getItems() {
        return items;
    }

    List<CollectionSection> sections() {
        return sections;
    }

    CollectionSection sectionOf(CollectionPage page) {
        return sections.stream()
                .filter(section -> section.pages().contains(page))
                .findFirst()
                .orElseThrow();
    }

    private static List<CollectionSection> sections(List<CollectionPage> pages) {
        List<CollectionSection> sections = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || !together(pages.get(start), pages.get(i))) {
                sections.add(new CollectionSection(group(pages.get(start)), pages.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(sections);
    }

    private static boolean together(CollectionPage one, CollectionPage next) {
        return group(one) != null && Objects.equals(group(one), group(next));
    }

    private static @Nullable String group(CollectionPage page) {
        return page.getInfo().getThirdNavTitle();
    }
}
