package dev.isomer.benchmarks.peer.jsp;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** As much of a request as the pages ask for; anything else throws. */
final class PageRequest extends HttpServletRequestWrapper {
    private final Map<String, Object> attributes = new HashMap<>();
    private final ServletContext application;
    private final String path;

    PageRequest(ServletContext application, String path, CardsModel model) {
        super(Refusing.REQUEST);
        this.application = application;
        this.path = path;
        attributes.put(CardsModel.ATTRIBUTE, model);
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public ServletContext getServletContext() {
        return application;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public String getPathInfo() {
        return null;
    }

    @Override
    public String getQueryString() {
        return null;
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("Accept-Language") ? "en" : null;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(Locale.ENGLISH));
    }
}
