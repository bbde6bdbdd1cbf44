<%@ page session="false" contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
    import="dev.isomer.benchmarks.peer.jsp.CardBean, dev.isomer.benchmarks.peer.jsp.CardsModel"
%><%@ taglib prefix="iso" uri="isomer.tags"
%><%-- No scriptlet may stand in the body of <iso:cardGrid>. --%><div class="isomer-card-grid"><%
for (CardBean card : CardsModel.of(request).getCards()) {
%><iso:card title="<%= card.getTitle() %>" description="<%= card.getDescription() %>" href="<%= card.getHref() %>" linkText="<%= card.getLinkText() %>"/><%
}
%></div>
