package dev.isomer.taglib;

import dev.isomer.block.Labels;
import jakarta.servlet.ServletContext;

/** The labels of the application: the properties files that the context parameter {@code isomer.labels} names. */
final class ApplicationLabels {
    private static final String PARAMETER = "isomer.labels";

    private ApplicationLabels() {}

    static Labels of(ServletContext application) {
        String name = application.getInitParameter(PARAMETER);
        if (name == null || name.isEmpty()) {
            return Labels.none();
        }
        try {
            return Labels.ofFiles(name, application.getClassLoader());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The context parameter isomer." + e.getMessage(), e);
        }
    }
}
