<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:set var="titles" value="One,Two,Three"/>
<iso:cardGrid headingLevel="4">
  <c:forEach var="title" items="${titles}">
    <iso:card title="${title}" href="/${title}/"/>
  </c:forEach>
</iso:cardGrid>
<iso:cardGrid>
  <c:if test="${false}"><iso:card title="Never"/></c:if>
</iso:cardGrid>
