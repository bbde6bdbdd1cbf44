<%@ page session="false" contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
    import="dev.isomer.benchmarks.peer.jsp.CardBean, dev.isomer.benchmarks.peer.jsp.CardsModel"
%><%@ taglib prefix="iso" uri="isomer.tags"
%><%
for (CardBean card : CardsModel.of(request).getCards()) {
%><iso:block value=""/><%
}
%>
