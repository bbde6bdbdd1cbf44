/**
 * JSPs in Tomcat's Jasper, without a server: the servlet of a page is called with a request of ours. Only its
 * {@code _jspService} is timed, as it writes characters into the response.
 */
package dev.isomer.benchmarks.peer.jsp;
