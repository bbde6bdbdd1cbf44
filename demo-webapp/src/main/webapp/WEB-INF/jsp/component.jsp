<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<c:set var="doc" value="${galleryPage.documentation}"/>
<site:frame title="${doc.title}" description="${doc.purpose}" view="${sitePage}" wide="true">
<div class="content isomer-content">
<p><c:out value="${doc.purpose}"/></p>
<c:forEach var="example" items="${galleryPage.examples}">
<section class="example">
<h2><c:out value="${example.name}"/></h2>
<p><c:out value="${example.text}"/></p>
<c:if test="${not empty example.page}">
<div class="example-live"><iso:block value="${example.page}"/></div>
</c:if>
<div class="example-code">
<c:forEach var="code" items="${example.code}">
<details>
<summary><c:out value="${code.label}"/></summary>
<pre tabindex="0"><code><c:out value="${code.text}"/></code></pre>
</details>
</c:forEach>
</div>
</section>
</c:forEach>
<h2>Options</h2>
<c:forEach var="model" items="${doc.options}">
<table>
<caption><code><c:out value="${model.key}"/></code></caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Required</th><th scope="col">Meaning</th></tr></thead>
<tbody>
<c:forEach var="option" items="${model.value}">
<tr><th scope="row"><code><c:out value="${option.name}"/></code></th><td><c:out value="${option.type}"/></td><td>${option.required ? 'yes' : 'no'}</td><td><c:out value="${option.meaning}"/></td></tr>
</c:forEach>
</tbody>
</table>
</c:forEach>
<h2>Accessibility</h2>
<dl class="points">
<c:forEach var="point" items="${doc.accessibility}">
<dt><c:out value="${point.markup}"/></dt>
<dd><c:out value="${point.reason}"/> <small><c:out value="${point.source}"/></small></dd>
</c:forEach>
</dl>
<h2>Structure</h2>
<c:forEach var="structure" items="${doc.structure}">
<h3>Profile <c:out value="${structure.key}"/></h3>
<pre tabindex="0"><code><c:out value="${structure.value}"/></code></pre>
</c:forEach>
</div>
</site:frame>
