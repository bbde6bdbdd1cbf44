package dev.isomer.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the library costs when an application starts: the time to the first page of a WAR with one JSP without tags,
 * with all jars that the library brings and without them. Not part of the suite: {@code -Dit.test=ScanCost
 * -Disomer.scan.runs=5}.
 */
class ScanCost {
    private static final int RUNS = Integer.getInteger("isomer.scan.runs", 5);
    private static final Pattern LIBRARY = Pattern.compile("isomer-|jsoup-|snakeyaml-");
    private static final String PAGE =
            "<%@ page contentType=\"text/html; charset=UTF-8\" session=\"false\" %><p>Plain</p>";

    @TempDir
    Path folder;

    @Test
    void timeToTheFirstPage() throws Exception {
        Path with = war("with");
        Path without = war("without");
        removeLibrary(without);
        List<Cost> costsWith = new ArrayList<>();
        List<Cost> costsWithout = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            costsWith.add(firstPage(with));
            costsWithout.add(firstPage(without));
        }
        System.out.println("First page with the library: " + told(costsWith));
        System.out.println("First page without it: " + told(costsWithout));
    }

    /** The WAR of the tests, with one page and nothing else to show. */
    private Path war(String name) throws IOException {
        Path war = Files.copy(Path.of(System.getProperty("isomer.pages.war")), folder.resolve(name + ".war"));
        try (FileSystem files = FileSystems.newFileSystem(war);
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path page :
                    all.filter(file -> file.toString().endsWith(".jsp")).toList()) {
                Files.delete(page);
            }
            Files.writeString(files.getPath("plain.jsp"), PAGE);
        }
        return war;
    }

    private static void removeLibrary(Path war) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(war);
                Stream<Path> jars = Files.list(files.getPath("WEB-INF/lib"))) {
            for (Path jar :
                    jars.filter(file -> LIBRARY.matcher(file.toString()).find()).toList()) {
                Files.delete(jar);
            }
        }
    }

    private Cost firstPage(Path war) throws Exception {
        Path run = Files.createTempDirectory(folder, "run");
        Path result = run.resolve("millis");
        Process process = new ProcessBuilder(command(war, Files.createDirectory(run.resolve("container")), result))
                .redirectErrorStream(true)
                .redirectOutput(run.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(result).as(run.resolve("output.txt").toString()).exists();
        String[] millis = Files.readString(result).split(" ");
        return new Cost(Long.parseLong(millis[0]), Long.parseLong(millis[1]));
    }

    private static List<String> command(Path war, Path container, Path result) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("isomer."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", classPath(), FirstPage.class.getName()));
        command.addAll(List.of(war.toString(), "/plain.jsp", container.toString(), result.toString()));
        return command;
    }

    /** Failsafe hides the class path in a jar, and says here what it is. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String told(List<Cost> costs) {
        return "%d ms, processors %d ms (medians); all: %s"
                .formatted(median(costs, Cost::millis), median(costs, Cost::processorMillis), costs);
    }

    private static long median(List<Cost> costs, ToLongFunction<Cost> value) {
        return costs.stream().mapToLong(value).sorted().toArray()[costs.size() / 2];
    }

    /** What one start has cost; on a machine with other work, only the time of the processors can be compared. */
    private record Cost(long millis, long processorMillis) {
        @Override
        public String toString() {
            return millis + "/" + processorMillis;
        }
    }
}
