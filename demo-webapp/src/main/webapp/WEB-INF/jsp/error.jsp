<%@ page contentType="text/html; charset=UTF-8" session="false" isErrorPage="true" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<site:frame title="Something went wrong" description="The page could not be shown.">
<div class="content isomer-content">
<p>The page could not be shown. This demo is for developers, so here is why:</p>
<ul>
<c:set var="cause" value="${requestScope['jakarta.servlet.error.exception']}"/>
<c:forEach begin="1" end="6">
<c:if test="${not empty cause}">
<li><c:out value="${cause.message}"/></li>
<c:set var="cause" value="${cause.cause}"/>
</c:if>
</c:forEach>
</ul>
<p><a href="${fn:escapeXml(pageContext.request.contextPath)}/">Go to the start page</a></p>
</div>
</site:frame>
