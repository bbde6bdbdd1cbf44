<%@ tag description="Neighbouring pages under one third-level title, open where the page shown is one of them" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="group" type="dev.isomer.demo.site.SideNavGroup" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<li class="third-level-nav-header">
<details${group.active ? ' open' : ''}>
<summary class="third-level-nav-header${group.active ? ' is-active' : ''}"><c:out value="${group.title}"/></summary>
<ul class="third-level-nav-div">
<c:forEach var="item" items="${group.items}">
<li>
<site:link styleClass="third-level-nav-item${item.active ? ' has-text-secondary has-text-weight-bold' : ''}" url="${item.url}" title="${item.title}" current="${item.active}"/>
</li>
</c:forEach>
</ul>
</details>
</li>
