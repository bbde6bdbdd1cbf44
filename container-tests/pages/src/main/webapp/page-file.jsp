<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<iso:page src="news/garden-day.md" var="page"/>
<h1>${page.title}</h1>
<p>${page.frontMatter.description}</p>
<iso:block value="${page}"/>
<p>${page.blocks[0]['class'].simpleName} ${page.blocks.size()}</p>
