<%@ page session="false" contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="iso" uri="isomer.tags"
%><iso:cardGrid><c:forEach items="${model.cards}" var="card"><iso:card title="${card.title}" description="${card.description}" href="${card.href}" linkText="${card.linkText}"/></c:forEach></iso:cardGrid>
