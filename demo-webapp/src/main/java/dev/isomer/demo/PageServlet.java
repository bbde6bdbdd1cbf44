package dev.isomer.demo;

import dev.isomer.demo.page.IndustryCollaboration;
import dev.isomer.demo.site.Site;
import dev.isomer.demo.site.SitePage;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the pages of the site: the one that is made in three ways, and its neighbours from their files. */
@WebServlet({"/industry-collaboration/*", "/products-and-services/*"})
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Site site = (Site) getServletContext().getAttribute("site");
        SitePage page = site.page(path);
        if (page == null && site.page(path + "/") != null) {
            response.sendRedirect(request.getContextPath() + path + "/");
        } else if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            show(page, request, response);
        }
    }

    private static void show(SitePage page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute("sitePage", page);
        request.setAttribute("pageFromJava", IndustryCollaboration.PAGE);
        request.getRequestDispatcher(view(page.getPath())).forward(request, response);
    }

    private static String view(String path) {
        return switch (path) {
            case "/industry-collaboration/" -> "/WEB-INF/jsp/industry-collaboration.jsp";
            case "/industry-collaboration/from-java/" -> "/WEB-INF/jsp/from-java.jsp";
            default -> "/WEB-INF/jsp/from-file.jsp";
        };
    }
}
