<%@ page session="false" contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
%><%@ taglib prefix="iso" uri="isomer.tags"
%><iso:cardGrid items="${model.cardMaps}"/>
