package dev.isomer.taglib;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers {@link FileCaching} when the application starts; named in {@code META-INF/services}. Unlike a web fragment
 * it runs where {@code web.xml} says that its metadata are complete (Servlet 6.0, section 8.2.4), and unlike
 * {@link TaglibListener} it may register a filter (section 4.4).
 */
public final class TaglibInitializer implements ServletContainerInitializer {
    private static final String FILTER = "isomer.file-caching";

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext application) {
        FilterRegistration.@Nullable Dynamic filter = application.addFilter(FILTER, new FileCaching());
        if (filter == null) {
            return; // The application has a filter of this name and sees to caching itself.
        }
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, FileCaching.paths());
    }
}
