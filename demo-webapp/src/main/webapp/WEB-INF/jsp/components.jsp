<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<c:set var="context" value="${fn:escapeXml(pageContext.request.contextPath)}"/>
<site:frame title="${sitePage.title}" description="Every block of the library, with examples in all their forms." view="${sitePage}" wide="true">
<jsp:attribute name="head"><site:galleryhead/></jsp:attribute>
<jsp:body>
<div class="content gallery-overview">
<p class="gallery-lead">Every block, rendered live, with the JSP, the Java and the page file that make it, and the HTML that comes out.</p>
<ul class="gallery-list">
<c:forEach var="page" items="${galleryPages}">
<c:set var="first" value="${page.examples[0]}"/>
<li class="gallery-item">
<div class="gallery-about">
<h2><a href="${context}/components/${page.name}/"><c:out value="${page.title}"/></a></h2>
<p><c:out value="${page.summary}"/></p>
<p class="gallery-tags"><c:forEach var="tag" items="${page.tags}"><code>&lt;iso:<c:out value="${tag.name}"/>&gt;</code> </c:forEach>${page.examples.size()} examples</p>
</div>
<div class="gallery-thumbnail" aria-hidden="true" inert>
<c:choose>
<c:when test="${first.embedding}"><pre class="gallery-sketch"><code><c:out value="${first.forms[0].code}"/></code></pre></c:when>
<c:otherwise><div class="gallery-miniature isomer-content"><iso:block value="${first.live}"/></div></c:otherwise>
</c:choose>
</div>
</li>
</c:forEach>
</ul>
</div>
</jsp:body>
</site:frame>
