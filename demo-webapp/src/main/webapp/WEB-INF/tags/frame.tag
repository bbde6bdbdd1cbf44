<%@ tag description="A whole page: the frame around the body" pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" %>
<%@ attribute name="title" required="true" %>
<%@ attribute name="description" %>
<%@ attribute name="image" description="A path of the site, or an address elsewhere" %>
<%@ attribute name="view" type="dev.isomer.demo.site.SitePage" description="The page in its site; without it, no breadcrumb and no side navigation" %>
<%@ attribute name="wide" type="java.lang.Boolean" description="Whether the content takes the whole width" %>
<%@ attribute name="head" fragment="true" description="More elements for the head" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<!DOCTYPE html>
<html lang="en" data-isomer-theme="auto">
<head>
<site:meta title="${title}" description="${pageScope.description}" image="${pageScope.image}"/>
<iso:styles/>
<link rel="stylesheet" href="${fn:escapeXml(pageContext.request.contextPath)}/css/site.css">
<iso:script/>
<jsp:invoke fragment="head"/>
</head>
<body>
<a class="skip-link" href="#main-content">Skip to main content</a>
<header class="masthead-container" id="navbar">
<site:masthead/>
<site:navbar view="${pageScope.view}"/>
</header>
<main id="main-content" tabindex="-1">
<site:titleband title="${title}" view="${pageScope.view}"/>
<c:set var="withSideNav" value="${not empty pageScope.view.sideNav and not pageScope.wide}"/>
<div class="bp-section bp-container page-layout ${withSideNav ? 'with-side-nav' : pageScope.wide ? 'is-wide' : 'is-simple'}">
<c:if test="${withSideNav}">
<site:sidenav view="${pageScope.view}"/>
</c:if>
<div class="print-content">
<jsp:doBody/>
</div>
</div>
<site:bottomnav view="${pageScope.view}"/>
</main>
<site:footer/>
</body>
</html>
