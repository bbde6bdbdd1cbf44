package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many visitors of one page at a time: nobody sees what is another's. */
class TaglibThreadsTest {
    private static final int THREADS = 64;
    private static final int REQUESTS = 10;

    @Test
    void requestsDoNotMix() throws Exception {
        try (JspServer server = new JspServer()) {
            server.file("WEB-INF/pages/a.md", "<h2>Shared</h2>");
            server.jsp("page.jsp", """
                <iso:page src="a.md"/><iso:accordion><iso:details summary="S ${param.n}" text="t${param.n}"/>
                <iso:details summary="S ${param.n}"><iso:cardGrid><c:forEach begin="1" end="5" var="i">
                <iso:card title="c${param.n}" href="/${param.n}/"/></c:forEach></iso:cardGrid></iso:details></iso:accordion>
                <iso:prose><p>p${param.n}</p></iso:prose><iso:quote speaker="q${param.n}" text="r"/>\
                """);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                List<Callable<Void>> visitors = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    int number = 1000 + i;
                    visitors.add(() -> visit(server, number));
                }
                for (Future<Void> visitor : threads.invokeAll(visitors)) {
                    visitor.get();
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static Void visit(JspServer server, int number) {
        String expected = null;
        for (int i = 0; i < REQUESTS; i++) {
            String html = server.get("/page.jsp?n=" + number).body();
            assertThat(html.replace(Integer.toString(number), ""))
                    .as(html)
                    .contains("<h2 id=\"shared\">", "id=\"s-\"", "id=\"s--2\"")
                    .doesNotContainPattern("[0-9]{4}");
            assertThat(html).isEqualTo(expected == null ? html : expected);
            expected = html;
        }
        return null;
    }
}
