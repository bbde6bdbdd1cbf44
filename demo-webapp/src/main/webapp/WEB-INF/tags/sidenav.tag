<%@ tag description="The pages of the collection, beside the content or, on narrow screens, above it" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="view" type="dev.isomer.demo.site.SitePage" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<aside class="has-side-nav" aria-label="${fn:escapeXml(view.collection.title)}">
<details class="bp-dropdown">
<summary><c:out value="${view.title}"/><span class="visually-hidden">, other pages of this section</span></summary>
</details>
<nav class="sidenav bp-menu is-gt sidebar__inner" aria-label="Pages of this section">
<ul class="bp-menu-list">
<c:forEach var="entry" items="${view.sideNav}">
<c:choose>
<c:when test="${entry.group}"><site:sidenavgroup group="${entry}"/></c:when>
<c:otherwise>
<li><site:link styleClass="${entry.active ? 'is-active' : ''}" url="${entry.url}" title="${entry.title}" current="${entry.active}"/></li>
</c:otherwise>
</c:choose>
</c:forEach>
</ul>
</nav>
</aside>
