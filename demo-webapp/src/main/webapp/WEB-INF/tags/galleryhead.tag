<%@ tag description="Stylesheet and script of the gallery; the script stands in the head, so that nothing moves" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="context" value="${fn:escapeXml(pageContext.request.contextPath)}"/>
<link rel="stylesheet" href="${context}/css/gallery.css">
<script src="${context}/js/gallery.js"></script>
