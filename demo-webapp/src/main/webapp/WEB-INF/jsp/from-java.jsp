<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<site:frame title="${pageFromJava.title}" description="${pageFromJava.description}" image="${pageFromJava.image}" view="${sitePage}">
<div class="content isomer-content">
<iso:block value="${pageFromJava}"/>
</div>
</site:frame>
