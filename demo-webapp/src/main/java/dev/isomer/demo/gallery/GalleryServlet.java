package dev.isomer.demo.gallery;

import dev.isomer.Isomer;
import dev.isomer.demo.site.Site;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the gallery: {@code /components/} and a page for each block below it. */
@WebServlet("/components/*")
public final class GalleryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String GALLERY = Gallery.class.getName();

    @Override
    public void init() {
        Isomer isomer = (Isomer) getServletContext().getAttribute(Isomer.class.getName());
        getServletContext().setAttribute(GALLERY, new Gallery(isomer));
    }

    private Gallery gallery() {
        return (Gallery) getServletContext().getAttribute(GALLERY);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String name = path.endsWith("/") && path.length() > 1 ? path.substring(1, path.length() - 1) : "";
        GalleryPage page = gallery().page(name);
        request.setAttribute("galleryPages", gallery().pages());
        if (path.equals("/")) {
            show("/components/", "Components", "components", request, response);
        } else if (page != null) {
            request.setAttribute("galleryPage", page);
            request.setAttribute("previousPage", gallery().neighbour(page, -1));
            request.setAttribute("nextPage", gallery().neighbour(page, 1));
            show("/components/" + name + "/", page.getTitle(), "component", request, response);
        } else {
            redirect(path, request, response);
        }
    }

    private void show(String path, String title, String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Site site = (Site) getServletContext().getAttribute("site");
        request.setAttribute("sitePage", site.plainPage(path, title));
        request.getRequestDispatcher("/WEB-INF/jsp/" + view + ".jsp").forward(request, response);
    }

    /** Adds a missing slash, and leads from a block type to the page that documents it. */
    private void redirect(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = request.getContextPath() + request.getServletPath() + "/";
        String documented = gallery().pageOf(path.replace("/", ""));
        if (path.isEmpty()) {
            response.sendRedirect(home);
        } else if (documented != null) {
            response.sendRedirect(home + documented + "/");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
