<%@ tag description="An entry of the navigation bar with links below it" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="link" type="dev.isomer.demo.site.NavLink" required="true" %>
<%@ attribute name="view" type="dev.isomer.demo.site.SitePage" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<details class="navbar-item has-dropdown" name="navbar">
<summary class="navbar-link is-uppercase"><c:out value="${link.title}"/></summary>
<ul class="navbar-dropdown">
<c:forEach var="child" items="${link.children}">
<li>
<site:link styleClass="navbar-item sub-link" url="${child.url}" title="${child.title}" external="${child.external}" current="${pageScope.view.path eq child.url}"/>
</li>
</c:forEach>
</ul>
</details>
