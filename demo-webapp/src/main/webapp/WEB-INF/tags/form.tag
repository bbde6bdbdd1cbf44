<%@ tag description="An example in one language, which the script makes the panel of a tab" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="form" type="dev.isomer.demo.gallery.Form" required="true" %>
<%@ attribute name="id" required="true" %>
<%@ attribute name="name" required="true" description="What it is, for those who hear it" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<div class="form" id="${id}" data-form="${form.key}">
<h3 class="form-name"><c:out value="${form.label}"/></h3>
<c:choose>
<c:when test="${empty form.code}"><p class="form-missing"><iso:block value="${form.missing}"/></p></c:when>
<c:otherwise>
<button type="button" class="form-copy" data-scripted hidden><span class="form-copy-text">Copy</span><span class="visually-hidden"> ${fn:escapeXml(name)}</span></button>
<pre class="gallery-code" tabindex="0" role="group" aria-label="${fn:escapeXml(name)}"><code><c:out value="${form.code}"/></code></pre>
</c:otherwise>
</c:choose>
</div>
