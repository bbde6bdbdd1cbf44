<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<iso:quote text="Less is more." speaker="Ludwig Mies van der Rohe"/>
<iso:quote><p>The author's <em>own</em> markup.</p></iso:quote>
