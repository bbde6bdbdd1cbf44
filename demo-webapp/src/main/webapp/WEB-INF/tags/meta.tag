<%@ tag description="What the head says about a page" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="title" required="true" %>
<%@ attribute name="description" %>
<%@ attribute name="image" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="site" value="${applicationScope.site}"/>
<c:set var="context" value="${pageContext.request.contextPath}"/>
<c:set var="summary" value="${empty pageScope.description ? site.description : pageScope.description}"/>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title><c:out value="${title}"/><c:if test="${not empty site.title and title ne site.title}"> | <c:out value="${site.title}"/></c:if></title>
<c:if test="${not empty summary}">
<meta name="description" content="${fn:escapeXml(summary)}">
<meta property="og:description" content="${fn:escapeXml(summary)}">
</c:if>
<meta property="og:title" content="${fn:escapeXml(title)}">
<c:if test="${not empty pageScope.image}">
<c:set var="address" value="${fn:startsWith(pageScope.image, '/') ? site.url.concat(context) : ''}"/>
<meta property="og:image" content="${fn:escapeXml(address)}${fn:escapeXml(fn:replace(pageScope.image, ' ', '%20'))}">
</c:if>
<c:if test="${not empty site.favicon}">
<link rel="icon" href="${fn:escapeXml(context)}${fn:escapeXml(fn:replace(site.favicon, ' ', '%20'))}">
</c:if>
