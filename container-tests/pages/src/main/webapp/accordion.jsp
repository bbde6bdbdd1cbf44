<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<iso:accordion background="gray">
  <c:forEach var="number" begin="1" end="3">
    <iso:details summary="Question ${number}" open="${number == 2}">
      <p>Answer <strong><c:out value="${number}"/></strong>.</p>
      <iso:quote speaker="Somebody" text="It depends."/>
    </iso:details>
  </c:forEach>
</iso:accordion>
<iso:details summary="Alone" text="As <text>."/>
<iso:details summaryHtml="With <em>marks</em>" html='${"<p onclick=x()>Checked</p>"}'/>
