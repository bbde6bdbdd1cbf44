<%@ tag description="The navigation bar, which opens and closes without script" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="view" type="dev.isomer.demo.site.SitePage" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<c:set var="config" value="${applicationScope.site}"/>
<nav class="navbar is-transparent" aria-label="Main">
<div class="bp-container navbar-layout">
<div class="navbar-brand">
<site:link styleClass="navbar-item" url="/" title="${empty config.title ? 'Home' : config.title}"/>
</div>
<details class="navbar-burger">
<summary>Menu</summary>
</details>
<ul class="navbar-menu">
<c:forEach var="link" items="${config.navigation}">
<c:set var="active" value="${not empty pageScope.view and pageScope.view.isBelow(link)}"/>
<li class="navbar-entry${active ? ' active' : ''}">
<c:choose>
<c:when test="${empty link.children}">
<site:link styleClass="navbar-item is-uppercase" url="${link.url}" title="${link.title}" external="${link.external}" current="${pageScope.view.path eq link.url}"/>
</c:when>
<c:otherwise>
<site:dropdown link="${link}" view="${pageScope.view}"/>
</c:otherwise>
</c:choose>
</li>
</c:forEach>
</ul>
</div>
</nav>
