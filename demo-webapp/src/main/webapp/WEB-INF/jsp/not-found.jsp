<%@ page contentType="text/html; charset=UTF-8" session="false" isErrorPage="true" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<site:frame title="Page not found" description="There is no page under this address.">
<div class="content isomer-content">
<p>There is no page under this address. The rebuilt page links to parts of the original website that this demonstration does not have.</p>
<p><a href="${fn:escapeXml(pageContext.request.contextPath)}/">Go to the start page</a></p>
</div>
</site:frame>
