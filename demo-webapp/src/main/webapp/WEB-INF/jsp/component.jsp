<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<site:frame title="${galleryPage.title}" description="${galleryPage.summary}" view="${sitePage}" wide="true">
<jsp:attribute name="head"><site:galleryhead/></jsp:attribute>
<jsp:body>
<div class="content gallery">
<nav class="gallery-nav" aria-label="Components">
<ul>
<li><site:link url="/components/" title="Overview"/></li>
<c:forEach var="page" items="${galleryPages}">
<li><site:link url="/components/${page.name}/" title="${page.title}" current="${page.name eq galleryPage.name}"/></li>
</c:forEach>
</ul>
</nav>
<div class="gallery-page">
<div class="gallery-lead"><iso:block value="${galleryPage.purpose}"/></div>
<dl class="gallery-facts">
<dt>JSP</dt>
<dd><c:forEach var="tag" items="${galleryPage.tags}" varStatus="at">${at.first ? '' : ', '}<code>&lt;iso:<c:out value="${tag.name}"/>&gt;</code></c:forEach><c:if test="${empty galleryPage.tags}">no tag of its own: <code>&lt;iso:page&gt;</code> shows it in page files, <code>&lt;iso:block&gt;</code> from Java</c:if></dd>
<dt>Java</dt>
<dd><c:forEach var="model" items="${galleryPage.models}" varStatus="at">${at.first ? '' : ', '}<code><c:out value="${model.simpleName}"/></code></c:forEach> in <code><c:out value="${galleryPage.packageName}"/></code></dd>
</dl>
<nav class="gallery-contents" aria-labelledby="gallery-contents">
<h2 id="gallery-contents">On this page</h2>
<ul>
<c:forEach var="example" items="${galleryPage.examples}">
<li><a href="#${example.id}"><c:out value="${example.name}"/></a></li>
</c:forEach>
<li><a href="#gallery-options">Options</a></li>
<c:if test="${not empty galleryPage.tags}"><li><a href="#gallery-attributes">Attributes of the tags</a></li></c:if>
<li><a href="#gallery-accessibility">Accessibility</a></li>
<li><a href="#gallery-structure">Structure</a></li>
</ul>
</nav>
<c:forEach var="example" items="${galleryPage.examples}">
<site:example example="${example}"/>
</c:forEach>
<section aria-labelledby="gallery-options">
<h2 id="gallery-options">Options</h2>
<p>What builders take in Java, and where a page file has it.</p>
<c:forEach var="table" items="${galleryPage.options}">
<site:options table="${table}"/>
</c:forEach>
</section>
<c:if test="${not empty galleryPage.tags}">
<section aria-labelledby="gallery-attributes">
<h2 id="gallery-attributes">Attributes of the tags</h2>
<p>A JSP has <code>&lt;%@ taglib prefix="iso" uri="isomer.tags" %&gt;</code> at its head.</p>
<c:forEach var="tag" items="${galleryPage.tags}">
<site:attributes tag="${tag}"/>
</c:forEach>
</section>
</c:if>
<section aria-labelledby="gallery-accessibility">
<h2 id="gallery-accessibility">Accessibility</h2>
<p>What visitors get beside the markup of the CMS, why, and who asks for it.</p>
<dl class="gallery-points">
<c:forEach var="point" items="${galleryPage.points}">
<dt><iso:block value="${point.markup}"/></dt>
<dd><p><iso:block value="${point.reason}"/></p><p class="gallery-source"><iso:block value="${point.source}"/></p></dd>
</c:forEach>
</dl>
</section>
<section aria-labelledby="gallery-structure">
<h2 id="gallery-structure">Structure</h2>
<c:forEach var="structure" items="${galleryPage.structure}">
<h3>${structure.key eq 'web' ? 'HTML for visitors: profile WEB' : 'HTML of the CMS: profile SOURCE'}</h3>
<pre class="gallery-code" tabindex="0" role="group" aria-label="Elements of the HTML ${structure.key eq 'web' ? 'for visitors' : 'of the CMS'}"><code><c:out value="${structure.value}"/></code></pre>
</c:forEach>
</section>
<nav class="gallery-neighbours" aria-label="Previous and next component">
<c:if test="${not empty previousPage}"><p><span aria-hidden="true">←</span> <site:link url="/components/${previousPage.name}/" title="Previous: ${previousPage.title}"/></p></c:if>
<c:if test="${not empty nextPage}"><p class="is-next"><site:link url="/components/${nextPage.name}/" title="Next: ${nextPage.title}"/> <span aria-hidden="true">→</span></p></c:if>
</nav>
<p class="visually-hidden" role="status" data-gallery-status></p>
</div>
</div>
</jsp:body>
</site:frame>
