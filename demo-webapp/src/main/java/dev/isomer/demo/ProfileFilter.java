package dev.isomer.demo;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the tags of one request another profile: {@code ?profile=source}. */
@WebFilter("/*")
public final class ProfileFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String profile = request.getParameter("profile");
        if (profile != null && !profile.equals("web") && !profile.equals("source")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "profile is neither web nor source");
            return;
        }
        if ("source".equals(profile)) {
            Isomer isomer = (Isomer) request.getServletContext().getAttribute(Isomer.class.getName());
            request.setAttribute(Isomer.class.getName(), isomer.with(Profile.SOURCE));
        }
        chain.doFilter(request, response);
    }
}
