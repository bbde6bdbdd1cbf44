<%@ tag description="An example: live, and in all its forms" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="example" type="dev.isomer.demo.gallery.GalleryExample" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<c:set var="name" value="${fn:escapeXml(example.name)}"/>
<section class="example" aria-labelledby="${example.id}">
<div class="example-head">
<h2 id="${example.id}">${name}</h2>
<a class="example-anchor" href="#${example.id}"><span aria-hidden="true">#</span><span class="visually-hidden">Link to “${name}”</span></a>
</div>
<p><iso:block value="${example.text}"/></p>
<div class="example-live isomer-content" role="group" aria-label="${name}, live"><iso:block value="${example.live}"/></div>
<div class="forms">
<div class="forms-tabs" role="tablist" aria-label="Forms of “${name}”" data-scripted hidden>
<c:forEach var="form" items="${example.forms}">
<button type="button" role="tab" id="${example.id}-${form.key}-tab" aria-controls="${example.id}-${form.key}" data-form="${form.key}"><c:out value="${form.label}"/></button>
</c:forEach>
</div>
<c:forEach var="form" items="${example.forms}">
<site:form form="${form}" id="${example.id}-${form.key}" name="${form.label} of “${example.name}”"/>
</c:forEach>
</div>
</section>
