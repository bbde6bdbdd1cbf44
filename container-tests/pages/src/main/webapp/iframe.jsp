<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<iso:iframe src="https://www.youtube.com/embed/jNQXAC9IVRw" title="At the zoo" width="560" height="315"/>
<iso:iframe src="https://form.gov.sg.evil.example/" title="Refused"/>
