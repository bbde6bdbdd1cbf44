package dev.isomer.taglib;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.jsp.JspFactory;

/** Registers {@link ModelResolver} when the application starts; named in the tag library descriptor. */
public final class TaglibListener implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        JspFactory.getDefaultFactory()
                .getJspApplicationContext(event.getServletContext())
                .addELResolver(new ModelResolver());
    }
}
