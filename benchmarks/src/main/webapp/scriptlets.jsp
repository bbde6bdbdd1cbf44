<%@ page session="false" contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
    import="dev.isomer.benchmarks.peer.jsp.CardBean, dev.isomer.benchmarks.peer.jsp.CardsModel, dev.isomer.benchmarks.peer.jsp.Escape"
%><div class="isomer-card-grid"><%
for (CardBean card : CardsModel.of(request).getCards()) {
%><a rel="<%= Escape.html(card.getRel()) %>" href="<%= Escape.html(card.getHref()) %>" class="isomer-card"><div class="isomer-card-body"><div class="isomer-card-title"><%= Escape.html(card.getTitle()) %></div><div class="isomer-card-description"><%= Escape.html(card.getDescription()) %></div><div class="isomer-card-link"><%= Escape.html(card.getLinkText()) %></div></div></a><%
}
%></div>
