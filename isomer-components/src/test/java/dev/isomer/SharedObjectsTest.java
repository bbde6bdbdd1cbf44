package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.page.Page;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What threads share cannot be changed: an Isomer, pages, blocks, and all that these hold. */
class SharedObjectsTest {
    private static final String OURS = "dev.isomer.";

    /** Filled while a page is read, these reach others only by the final field of the page that is made last. */
    private static final Set<String> FILLED_BEFORE = Set.of("PageSource", "Slices");

    @Test
    void anIsomerIsImmutable() {
        assertThat(mutable(Isomer.standard())).isEmpty();
    }

    @Test
    void aPageThatWasReadIsImmutable() throws IOException {
        Page page = Isomer.standard().read(Pages.INDUSTRY_COLLABORATION).page();
        Isomer.standard().render(page);

        assertThat(mutable(page)).allMatch(field -> FILLED_BEFORE.contains(field.substring(0, field.indexOf('.'))));
    }

    @Test
    void theWalkFindsWhatIsMutable() {
        assertThat(mutable(new Object[] {new Changing()}))
                .containsExactly("Changing.list is a java.util.ArrayList", "Changing.number is not final");
    }

    private static final class Changing {
        @SuppressWarnings("unused") // read by reflection
        private int number;

        @SuppressWarnings("unused")
        private final List<String> list = new java.util.ArrayList<>();
    }

    /** The fields below a root that can change, or that hold a collection that can. */
    private static Set<String> mutable(Object root) {
        Set<String> found = new TreeSet<>();
        Map<Object, Boolean> seen = new IdentityHashMap<>();
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (seen.put(next, true) == null) {
                parts(next, found).forEach(open::push);
            }
        }
        return found;
    }

    private static Stream<?> parts(Object object, Set<String> found) {
        String name = object.getClass().getName();
        if (name.startsWith(OURS)) {
            return fields(object, found);
        }
        if (object instanceof Collection<?> elements) {
            return elements.stream();
        }
        if (object instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        if (object instanceof Object[] array) {
            return Stream.of(array).filter(element -> element != null);
        }
        return Stream.empty();
    }

    private static Stream<Object> fields(Object object, Set<String> found) {
        Stream.Builder<Object> values = Stream.builder();
        for (Class<?> type = object.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                String name = type.getSimpleName() + "." + field.getName();
                if ((field.getModifiers() & (Modifier.FINAL | Modifier.VOLATILE)) == 0) {
                    found.add(name + " is not final");
                }
                Object value = value(field, object);
                if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                    requireUnmodifiable(name, value, found);
                }
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values.build();
    }

    private static void requireUnmodifiable(String name, Object collection, Set<String> found) {
        String type = collection.getClass().getName();
        if (!type.startsWith(OURS) // its fields are looked at in their turn
                && !type.startsWith("java.util.ImmutableCollections$")
                && !type.startsWith("java.util.Collections$")) {
            found.add(name + " is a " + type);
        }
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
