<%@ page contentType="text/html; charset=UTF-8" session="false" isErrorPage="true" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<site:frame title="Something went wrong" description="The page could not be shown.">
<div class="content isomer-content">
<p>The page could not be shown. The cause is in the server's log.</p>
<p><a href="${fn:escapeXml(pageContext.request.contextPath)}/">Go to the start page</a></p>
</div>
</site:frame>
