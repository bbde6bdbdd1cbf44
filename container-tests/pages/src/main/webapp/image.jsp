<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<iso:image src="/images/map of it.png" alt="A map"/>
<iso:image src="/images/line.png" decorative="true"/>
