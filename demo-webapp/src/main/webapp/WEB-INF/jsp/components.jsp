<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<site:frame title="${sitePage.title}" description="Every block of the library, with examples in all their forms." view="${sitePage}" wide="true">
<div class="content isomer-content">
<p>Every block, rendered live, with the page file, the JSP and the Java that make it.</p>
<iso:cardGrid headingLevel="2">
<c:forEach var="page" items="${galleryPages}">
<iso:card title="${page.documentation.title}" description="${page.documentation.purpose}"
          href="/components/${page.name}/" linkText="${page.examples.size()} examples"/>
</c:forEach>
</iso:cardGrid>
</div>
</site:frame>
