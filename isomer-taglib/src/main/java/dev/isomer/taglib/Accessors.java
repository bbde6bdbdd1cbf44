package dev.isomer.taglib;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods by which the properties of a model class are read, looked up once for each class. */
final class Accessors extends ClassValue<Map<String, Method>> {
    private static final Accessors ALL = new Accessors();

    private Accessors() {}

    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(Accessors::isAccessor)
                .collect(Collectors.toMap(Method::getName, method -> method, Accessors::narrower));
    }

    /** That of a property, or null if the class has none of this name. */
    static @Nullable Method of(Class<?> type, String property) {
        return ALL.get(type).get(property);
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers());
    }

    /** Of a method and the bridge to it, the method. */
    private static Method narrower(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType()) ? other : one;
    }
}
