package dev.isomer.benchmarks.peer.jsp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** What stands behind our request and response: no method of theirs that we have not thought of does anything. */
final class Refusing {
    static final HttpServletRequest REQUEST = of(HttpServletRequest.class);
    static final HttpServletResponse RESPONSE = of(HttpServletResponse.class);

    private Refusing() {}

    private static <T> T of(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, Refusing::refuse));
    }

    private static Object refuse(Object proxy, Method method, Object[] arguments) {
        throw new UnsupportedOperationException(method.toString());
    }
}
