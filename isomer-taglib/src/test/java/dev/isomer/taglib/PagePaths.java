package dev.isomer.taglib;

import java.util.List;

/** Spellings of paths that lead out of the folder of page files, or that some part of a server might take for such. */
public final class PagePaths {
    private PagePaths() {}

    /** A JSP, without directives, that shows the pages of paths, or why they are refused. */
    public static String jsp(String paths) {
        return """
            <c:forEach items="%s" var="path">[[path]]\
            <c:catch var="refused"><iso:page src="${path}"/></c:catch>\
            <c:if test="${refused != null}">refused: <c:out value="${refused.message}"/></c:if>
            </c:forEach>""".formatted(paths);
    }

    /** Each is to be refused, also where {@code secret.md} lies beside the folder and {@code a.md} in it. */
    public static List<String> leadingOut() {
        return List.of(
                "..",
                "../secret.md",
                "../../secret.md",
                "a.md/../../secret.md",
                "./a.md",
                "a.md/.",
                "a.md/",
                "/a.md",
                "//a.md",
                "/WEB-INF/web.xml",
                "/WEB-INF/pages/a.md",
                "sub//a.md",
                "..\\secret.md",
                "sub\\..\\..\\secret.md",
                "\\a.md",
                "%2e%2e/secret.md",
                "%2e%2e%2fsecret.md",
                "..%2fsecret.md",
                "..%5csecret.md",
                "%252e%252e/secret.md",
                "..%c0%afsecret.md",
                "..;/secret.md",
                "..;x=y/secret.md",
                "a.md;/../../secret.md",
                "\uff0e\uff0e/secret.md",
                "..\u2215secret.md",
                "a.md\0",
                "a.md\0.html",
                "../secret.md\0a.md",
                "a.md?x",
                "a.md#x",
                "a.md\n",
                "a.md\u202e",
                "\ud800.md",
                "file:///etc/passwd",
                "file:secret.md",
                "jar:file:/a.jar!/secret.md",
                "http://127.0.0.1/a.md",
                "C:\\secret.md",
                "~/secret.md",
                "../".repeat(5_000) + "etc/passwd",
                "a".repeat(100_000),
                "a/".repeat(50_000) + "a.md");
    }
}
