<%@ tag description="Links to the pages before and after this one" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="view" type="dev.isomer.demo.site.SitePage" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:if test="${not empty pageScope.view.previous or not empty pageScope.view.next}">
<c:set var="context" value="${fn:escapeXml(pageContext.request.contextPath)}"/>
<nav class="bp-section bottom-navigation" aria-label="Previous and next page">
<div class="bp-container bottom-navigation-layout">
<c:if test="${not empty pageScope.view.previous}">
<a class="is-left" rel="prev" href="${context}${fn:escapeXml(pageScope.view.previous.url)}"><span class="is-uppercase">Previous</span> <span class="bottom-navigation-title"><c:out value="${pageScope.view.previous.title}"/></span></a>
</c:if>
<c:if test="${not empty pageScope.view.next}">
<a class="is-right" rel="next" href="${context}${fn:escapeXml(pageScope.view.next.url)}"><span class="is-uppercase">Next</span> <span class="bottom-navigation-title"><c:out value="${pageScope.view.next.title}"/></span></a>
</c:if>
</div>
</nav>
</c:if>
