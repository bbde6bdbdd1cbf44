<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:set var="title" value="Fish & chips, 鱼 <b>"/>
<c:set var="nothing" value="${null}"/>
<iso:card title="${title}" description="Crisp." href="/fish/?a=1&b=2" linkText="See the menu"/>
<iso:card title="No link" href="${nothing}">
  Its body is its description, ${title}.
</iso:card>
<iso:card title="With a picture" image="/images/fish.jpg" alt="A fish" headingLevel="2"/>
<iso:card title="Decoration" image="/images/waves.jpg" decorative="${true}" href="https://example.com/"/>
