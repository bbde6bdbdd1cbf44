<%@ tag description="What a tag does, and its attributes" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="tag" type="dev.isomer.demo.gallery.Tag" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<h3><code>&lt;iso:<c:out value="${tag.name}"/>&gt;</code></h3>
<p><iso:block value="${tag.description}"/></p>
<c:if test="${not empty tag.attributes}">
<div class="gallery-table" tabindex="0" role="group" aria-label="Attributes of iso:${fn:escapeXml(tag.name)}">
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Required</th><th scope="col">Meaning</th></tr></thead>
<tbody>
<c:forEach var="attribute" items="${tag.attributes}">
<tr><th scope="row"><code><c:out value="${attribute.name}"/></code></th><td><c:out value="${attribute.type}"/></td><td>${attribute.required ? 'yes' : 'no'}</td><td><iso:block value="${attribute.meaning}"/></td></tr>
</c:forEach>
</tbody>
</table>
</div>
</c:if>
