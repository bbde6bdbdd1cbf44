<%@ tag description="The options of one class of blocks" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="table" type="dev.isomer.demo.gallery.OptionTable" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<div class="gallery-table" tabindex="0" role="group" aria-label="Options of ${fn:escapeXml(table.model)}">
<table>
<caption><code><c:out value="${table.model}"/></code></caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Required</th><th scope="col">Default</th><th scope="col">Meaning</th><th scope="col">Page file</th></tr></thead>
<tbody>
<c:forEach var="row" items="${table.rows}">
<tr><th scope="row"><code><c:out value="${row.name}"/></code></th><td><c:out value="${row.type}"/></td><td>${row.required ? 'yes' : 'no'}</td><td><iso:block value="${row.standard}"/></td><td><iso:block value="${row.meaning}"/></td><td><iso:block value="${row.place}"/></td></tr>
</c:forEach>
</tbody>
</table>
</div>
