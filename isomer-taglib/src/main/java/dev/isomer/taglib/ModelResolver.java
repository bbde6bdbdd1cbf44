package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code ${page.title}} and {@code ${card.title}} work: EL 5.0 reads beans, and the model has none.
 *
 * <p>It answers for pages, front matter, blocks and the library's other records only. A key of the front matter that has no method is looked up by
 * its name: {@code ${page.frontMatter.second_nav_title}}.
 */
final class ModelResolver extends ELResolver {
    private static final String LIBRARY = "dev.isomer.";

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null || !isModel(base) || !(property instanceof String name)) {
            return null;
        }
        Method accessor = Accessors.of(base.getClass(), name);
        if (accessor != null) {
            context.setPropertyResolved(base, property);
            return invoke(accessor, base);
        }
        if (base instanceof FrontMatter frontMatter) {
            context.setPropertyResolved(base, property);
            return frontMatter.get(name);
        }
        return null;
    }

    private static boolean isModel(@Nullable Object base) {
        return base instanceof Block
                || base instanceof Page
                || base instanceof FrontMatter
                || (base instanceof Record && base.getClass().getName().startsWith(LIBRARY));
    }

    private static @Nullable Object invoke(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(
                    "Could not read " + accessor.getName() + " of "
                            + base.getClass().getName(),
                    e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (isModel(base)) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (isModel(base)) {
            throw new PropertyNotWritableException("Pages and blocks are immutable: make a copy with toBuilder()");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (isModel(base)) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
