<%@ page contentType="text/html; charset=UTF-8" session="false" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<iso:prose>
<h2>News</h2>
<p style="color: red" onclick="x()">Text with <a href="https://example.com/" target="_blank">a link</a>.</p>
<div class="isomer-card-grid"><div class="isomer-card"><div class="isomer-card-body"><div class="isomer-card-title">A card</div></div></div></div>
<script>alert(1)</script>
</iso:prose>
<iso:prose trusted="true"><p style="color: red">As written.</p></iso:prose>
