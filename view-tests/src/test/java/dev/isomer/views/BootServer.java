package dev.isomer.views;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The main method of a Spring Boot application, with the server that Spring Boot brings. */
final class BootServer implements Server {
    private final URLClassLoader classes;
    private final ConfigurableApplicationContext context;

    BootServer(BuiltApplication application) throws Exception {
        classes = new URLClassLoader(
                new URL[] {application.classes().toUri().toURL()}, getClass().getClassLoader());
        Method main = classes.loadClass("com.example.Application").getMethod("main", String[].class);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            context = SpringApplication.from(arguments -> call(main, arguments))
                    .run("--server.address=127.0.0.1", "--server.port=0")
                    .getApplicationContext();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void call(Method main, String[] arguments) {
        try {
            main.invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The main method failed", e);
        }
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() throws IOException {
        context.close();
        classes.close();
    }
}
