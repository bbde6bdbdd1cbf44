<%@ page session="false" contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%-- Escapes nothing on purpose: it shows what the expressions of tags-el.jsp take by themselves. --%><c:forEach items="${model.cards}" var="card">${card.title}${card.description}${card.href}${card.linkText}</c:forEach>
