<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<iso:page src="${sitePage.source}" var="page"/>
<site:frame title="${page.title}" description="${page.description}" image="${page.image}" view="${sitePage}">
<div class="content isomer-content">
<iso:block value="${page}"/>
</div>
</site:frame>
