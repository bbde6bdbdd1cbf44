package dev.isomer.demo.site;

import java.util.ArrayList;
import java.util.List;

/** Builds the ways from the start page to a page. */
final class Breadcrumbs {

    private static final Breadcrumb HOME = Breadcrumb.to("Home", "/");

    private Breadcrumbs() {}

    static List<Breadcrumb> of(Collection collection, CollectionPage page) {
        List<Breadcrumb> steps = new ArrayList<>();
        steps.add(HOME);
        steps.add(Breadcrumb.to(
                collection.getTitle(), collection.getItems().get(0).getPath()));
        CollectionSection section = collection.sectionOf(page);
        if (section.title() != null) {
            steps.add(Breadcrumb.to(section.title(), section.first().getPath()));
        }
        steps.add(Breadcrumb.current(page.getInfo().getBreadcrumb()));
        return List.copyOf(steps);
    }

    static List<Breadcrumb> of(List<NavLink> navigation, String path, String title) {
        List<Breadcrumb> steps = new ArrayList<>();
        steps.add(HOME);
        for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String parent = path.substring(0, slash + 1);
            if (!parent.equals(path)) {
                addIfLinked(steps, navigation, parent);
            }
        }
        steps.add(Breadcrumb.current(title));
        return List.copyOf(steps);
    }

    private static void addIfLinked(List<Breadcrumb> steps, List<NavLink> navigation, String path) {
        navigation.stream()
                .filter(link -> link.getUrl().equals(path))
                .findFirst()
                .ifPresent(link -> steps.add(Breadcrumb.to(link.getTitle(), path)));
    }
}
