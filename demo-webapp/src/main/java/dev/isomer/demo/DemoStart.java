package dev.isomer.demo;

import dev.isomer.Isomer;
import dev.isomer.block.LinkResolver;
import dev.isomer.demo.site.FrontMatterReader;
import dev.isomer.demo.site.Site;
import dev.isomer.demo.site.WebappFiles;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Makes what lives as long as the application: the {@link Isomer} that the tags use, and the {@link Site}. */
@WebListener
public final class DemoStart implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        String contextPath = application.getContextPath();
        application.setAttribute(
                Isomer.class.getName(),
                Isomer.builder()
                        .links(LinkResolver.basedOn(contextPath, contextPath))
                        .build());
        application.setAttribute(
                "site", Site.read(new WebappFiles(application, "/WEB-INF/site/"), new FrontMatterReader()));
    }
}
