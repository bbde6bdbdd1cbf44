<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<c:set var="context" value="${fn:escapeXml(pageContext.request.contextPath)}"/>
<site:frame title="Isomer blocks demo" description="One page of the Isomer website builder, made in three ways by a Java application, and every block on a page of its own." wide="true">
<div class="content isomer-content">
<p>Isomer is a website builder for public agencies. This library brings its blocks to Jakarta EE applications: cards, accordions, quotes, pictures and embeds, as Java objects, as JSP tags and straight from page files. Here you can see what it makes of them.</p>
</div>
<section class="ways" aria-labelledby="ways-title">
<h2 id="ways-title">One page, made in three ways</h2>
<ul class="ways-list">
<li class="way">
<h3>From JSP tags</h3>
<p>The page as an author of JSP pages writes it, block by block, with tags such as <code>iso:card</code>.</p>
<ul class="way-links">
<li><a href="${context}/industry-collaboration/">Open the page<span class="visually-hidden"> from JSP tags</span></a></li>
<li><a href="${context}/industry-collaboration/?profile=source">As the builder has it<span class="visually-hidden">, from JSP tags</span></a></li>
</ul>
</li>
<li class="way">
<h3>From the page file</h3>
<p>The file as the builder saved it, read when it is asked for, checked and shown with one tag.</p>
<ul class="way-links">
<li><a href="${context}/industry-collaboration/from-file/">Open the page<span class="visually-hidden"> from the page file</span></a></li>
<li><a href="${context}/industry-collaboration/from-file/?profile=source">As the builder has it<span class="visually-hidden">, from the page file</span></a></li>
</ul>
</li>
<li class="way">
<h3>From Java</h3>
<p>The page as a program puts it together, from immutable blocks with builders.</p>
<ul class="way-links">
<li><a href="${context}/industry-collaboration/from-java/">Open the page<span class="visually-hidden"> from Java</span></a></li>
<li><a href="${context}/industry-collaboration/from-java/?profile=source">As the builder has it<span class="visually-hidden">, from Java</span></a></li>
</ul>
</li>
</ul>
<p class="ways-note">“As the builder has it” shows the same page in the markup of the original. The other links show it with the additions for browsers: titles as headings, lazy pictures, names for embeds, and no inline styles.</p>
</section>
<section class="ways" aria-labelledby="more-title">
<h2 id="more-title">Look closer</h2>
<ul class="ways-list is-two">
<li class="way">
<h3><a href="${context}/components/">All components</a></h3>
<p>Every block on a page of its own, with its variants and the code that makes it.</p>
</li>
<li class="way">
<h3><a href="${context}/products-and-services/overview/">A small site</a></h3>
<p>The rebuilt page among neighbours, with the side menu, the breadcrumb and the links between pages taken from the builder's data files.</p>
</li>
</ul>
</section>
</site:frame>
