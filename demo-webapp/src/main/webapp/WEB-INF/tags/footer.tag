<%@ tag description="The end of every page" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<c:set var="config" value="${applicationScope.site}"/>
<footer class="bp-footer top-section">
<div class="bp-container">
<p class="footer-title"><c:out value="${config.title}"/></p>
<nav class="footer-columns" aria-label="Footer">
<c:forEach var="column" items="${config.footer.columns}">
<div class="col footer-page-links is-one-fifth">
<p class="footer-column-title"><site:link url="${column.url}" title="${column.title}" external="${column.external}"/></p>
<c:if test="${not empty column.children}">
<ul>
<c:forEach var="child" items="${column.children}">
<li><site:link url="${child.url}" title="${child.title}" external="${child.external}"/></li>
</c:forEach>
</ul>
</c:if>
</div>
</c:forEach>
</nav>
<c:if test="${not empty config.footer.links}">
<ul class="footer-link-container">
<c:forEach var="link" items="${config.footer.links}">
<li><site:link url="${link.url}" title="${link.title}" external="${link.external}"/></li>
</c:forEach>
</ul>
</c:if>
<p class="footer-notice"><c:out value="${config.footer.notice}" default="Unofficial and fictional."/></p>
<c:if test="${not empty config.footer.copyright}">
<p class="footer-credits">© <c:out value="${config.footer.copyright}"/></p>
</c:if>
</div>
</footer>
