<%@ tag description="The way from the start page to this page" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="steps" type="java.util.List" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<nav class="bp-breadcrumb" aria-label="Breadcrumb">
<ol>
<c:forEach var="step" items="${steps}">
<li>
<c:choose>
<c:when test="${step.current}"><span aria-current="page"><c:out value="${step.title}"/></span></c:when>
<c:otherwise><site:link url="${step.url}" title="${step.title}"/></c:otherwise>
</c:choose>
</li>
</c:forEach>
</ol>
</nav>
