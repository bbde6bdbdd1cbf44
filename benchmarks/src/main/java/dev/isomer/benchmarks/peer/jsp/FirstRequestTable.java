package dev.isomer.benchmarks.peer.jsp;

import static dev.isomer.benchmarks.MarkdownTable.figure;

import dev.isomer.benchmarks.JavaProcess;
import dev.isomer.benchmarks.Machine;
import dev.isomer.benchmarks.MarkdownTable;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.LifecycleException;

/** Prints what the first request after a start takes: once with the page to compile, and then, in fresh processes, without. */
public final class FirstRequestTable {
    private static final int REPETITIONS = 5;

    private FirstRequestTable() {}

    /** Without arguments the table; with a page and a folder, one line for the process that prints the table. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ServletException, LifecycleException {
        if (arguments.length > 0) {
            System.out.println(firstRequest(arguments[0], Path.of(arguments[1])));
            return;
        }
        System.out.println(Machine.line());
        System.out.println();
        MarkdownTable.head("first request", "to be compiled ms", "compiled before ms");
        for (String page : JspPeer.PAGES) {
            row(page);
        }
        System.out.println();
        System.out.println(Machine.loadLine());
    }

    private static void row(String page) throws IOException, InterruptedException {
        List<String> arguments = List.of(page, JspContainer.newFolder().toString());
        double toBeCompiled = milliseconds(arguments);
        double quickest = Double.MAX_VALUE;
        for (int i = 0; i < REPETITIONS; i++) {
            quickest = Math.min(quickest, milliseconds(arguments));
        }
        MarkdownTable.row(JspPeer.peerName(page), figure(toBeCompiled), figure(quickest));
    }

    private static double milliseconds(List<String> arguments) throws IOException, InterruptedException {
        return Long.parseLong(
                        JavaProcess.lines(FirstRequestTable.class, arguments).get(0))
                / 1e6;
    }

    private static long firstRequest(String page, Path work) throws IOException, ServletException, LifecycleException {
        JspContainer container = new JspContainer(work);
        CardsModel model = new CardsModel();
        PageRequest request = new PageRequest(container.application(), "/" + page + ".jsp", model);
        PageResponse response = new PageResponse(Writer.nullWriter());
        long start = System.nanoTime();
        container.servlet().service(request, response);
        return System.nanoTime() - start;
    }
}
