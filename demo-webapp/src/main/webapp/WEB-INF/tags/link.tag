<%@ tag description="A link of the frame, within the site or out of it" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="url" required="true" description="A path without the context path, or an address elsewhere" %>
<%@ attribute name="title" required="true" %>
<%@ attribute name="styleClass" %>
<%@ attribute name="external" type="java.lang.Boolean" %>
<%@ attribute name="current" type="java.lang.Boolean" description="Whether this is the page that is shown" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="context" value="${fn:startsWith(url, '/') ? pageContext.request.contextPath : ''}"/>
<a<c:if test="${not empty pageScope.styleClass}"> class="${fn:escapeXml(pageScope.styleClass)}"</c:if> href="${fn:escapeXml(context)}${fn:escapeXml(url)}"<c:if test="${pageScope.external}"> target="_blank" rel="noopener noreferrer"</c:if><c:if test="${pageScope.current}"> aria-current="page"</c:if>><c:out value="${title}"/><c:if test="${pageScope.external}"><span class="visually-hidden"> (opens in a new tab)</span></c:if></a>
