<%@ tag description="The coloured band with the breadcrumb and the page's title" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="title" required="true" %>
<%@ attribute name="view" type="dev.isomer.demo.site.SitePage" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<div class="bp-section is-small bp-section-pagetitle">
<div class="bp-container">
<c:if test="${not empty pageScope.view.breadcrumb}">
<site:breadcrumb steps="${pageScope.view.breadcrumb}"/>
</c:if>
<h1 class="has-text-white"><c:out value="${title}"/></h1>
</div>
</div>
