package dev.isomer.benchmarks.limits;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.page.Limits;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Prints what hostile pages cost in time of the processor: {@code front-matter}, {@code depth}, {@code growth} or {@code size}. */
public final class LimitsTable {
    private static final Isomer STANDARD = Isomer.standard();
    private static final Isomer RAISED = Isomer.builder()
            .limits(Limits.standard()
                    .withPageBytes(1 << 30)
                    .withTags(1 << 30)
                    .withFrontMatterLength(1 << 30)
                    .withFrontMatterValues(1 << 30))
            .build();
    private static final int DEPTH = 100_000;
    private static final int SMALLEST = 4 << 10;
    private static final int DOUBLINGS = 8;
    private static final int ROUNDS = 5;
    private static final double WORST = 2.3;
    private static final long SHORT = 20_000_000;

    private LimitsTable() {}

    /** Prints one table; {@code depth} and {@code growth} take what the names of their kinds contain. */
    public static void main(String[] args) throws IOException {
        switch (args.length == 0 ? "" : args[0]) {
            case "front-matter" -> frontMatter();
            case "depth" -> depth(args.length > 1 ? args[1] : "");
            case "growth" ->
                growth(args.length > 1 ? args[1] : "", args.length > 2 ? Integer.parseInt(args[2]) : DOUBLINGS);
            case "size" -> size();
            default ->
                throw new IllegalArgumentException("front-matter, depth [NAME], growth [NAME [DOUBLINGS]] or size");
        }
    }

    private static void frontMatter() {
        Map<String, String> all = HostilePages.frontMatter();
        for (int warm = 0; warm < 5; warm++) {
            all.values().forEach(LimitsTable::readFrontMatter);
        }
        System.out.printf("%-26s %10s %8s %8s  %s%n", "front matter", "length", "ms", "MiB", "found");
        all.forEach((name, yaml) -> {
            String file = file(yaml);
            long bytes = allocated();
            long start = cpu();
            PageReading reading = STANDARD.read(file);
            long time = cpu() - start;
            double mebibytes = (allocated() - bytes) / (double) (1 << 20);
            System.out.printf(
                    "%-26s %10d %8.1f %8.2f  %s%n",
                    name,
                    yaml.length(),
                    time / 1e6,
                    mebibytes,
                    reading.diagnostics().isEmpty() ? "read" : abridged(reading));
        });
    }

    private static PageReading readFrontMatter(String yaml) {
        return STANDARD.read(file(yaml));
    }

    private static String file(String yaml) {
        return "---\n" + yaml + "\n---\n<p>Body</p>\n";
    }

    private static String abridged(PageReading reading) {
        String found = reading.diagnostics().get(0).toString();
        return found.length() < 110 ? found : found.substring(0, 110) + "\u2026";
    }

    private static void depth(String wanted) {
        System.out.printf(
                "%-26s %8s %8s %8s %8s  %s%n",
                "100,000 in each other", "read s", "render s", "rest s", "found", "limits");
        HostilePages.deep().forEach((name, pages) -> {
            if (name.contains(wanted)) {
                String file = pages.apply(DEPTH);
                depth(name, STANDARD, file, "standard");
                depth(name, RAISED, file, "raised");
            }
        });
    }

    private static void depth(String name, Isomer isomer, String file, String limits) {
        long start = cpu();
        PageReading reading = isomer.read(file);
        long read = cpu();
        isomer.render(reading.page());
        isomer.with(Profile.SOURCE).render(reading.page());
        long rendered = cpu();
        writeAndCheck(isomer, reading.page(), file);
        System.out.printf(
                "%-26s %8.2f %8.2f %8.2f %8d  %s%n",
                name,
                (read - start) / 1e9,
                (rendered - read) / 1e9,
                (cpu() - rendered) / 1e9,
                reading.diagnostics().size(),
                limits);
    }

    private static void growth(String wanted, int doublings) {
        warmUp();
        System.out.printf(
                "%-26s %9s %5s  %s%n", "kind", "last ms", "mean", "t(2n)/t(n), n from " + SMALLEST + " characters");
        HostilePages.wide().forEach((name, pages) -> {
            if (name.contains(wanted)) {
                growth(name, pages, doublings);
            }
        });
    }

    /** What is compiled while it is measured grows in its own way. */
    private static void warmUp() {
        String page = HostilePages.wide().get("page of a site").apply(SMALLEST << 3);
        for (int i = 0; i < 300; i++) {
            all(RAISED, page);
        }
    }

    private static void growth(String name, IntFunction<String> pages, int doublings) {
        long[] times = quickest(pages, doublings);
        StringBuilder ratios = new StringBuilder();
        boolean good = true;
        for (int i = 1; i <= doublings; i++) {
            double ratio = times[i] / (double) times[i - 1];
            good &= ratio <= WORST || times[i] < SHORT;
            ratios.append(" %.2f".formatted(ratio));
        }
        double mean = Math.pow(times[doublings] / (double) times[0], 1.0 / doublings);
        System.out.printf(
                "%-26s %9.1f %5.2f %s%s%n",
                name, times[doublings] / 1e6, mean, ratios, good ? "" : "  <-- more than " + WORST);
    }

    /** The quickest time for each size; all sizes take turns, so that a slow moment of the machine meets no size alone. */
    private static long[] quickest(IntFunction<String> pages, int doublings) {
        long[] times = new long[doublings + 1];
        Arrays.fill(times, Long.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i <= doublings; i++) {
                times[i] = Math.min(times[i], quickest(pages.apply(SMALLEST << i), 1 << Math.max(0, 6 - i)));
            }
        }
        return times;
    }

    private static long quickest(String file, int times) {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = cpu();
            all(RAISED, file);
            quickest = Math.min(quickest, cpu() - start);
        }
        return quickest;
    }

    /** Reads, renders in both profiles, checks and writes in both ways. */
    private static void all(Isomer isomer, String file) {
        Page page = isomer.read(file).page();
        isomer.render(page);
        isomer.with(Profile.SOURCE).render(page);
        writeAndCheck(isomer, page, file);
    }

    private static void writeAndCheck(Isomer isomer, Page page, String file) {
        isomer.check(page);
        isomer.writeCanonical(page);
        if (!isomer.write(page).equals(file)) {
            throw new IllegalStateException("not kept");
        }
    }

    private static void size() throws IOException {
        String file = HostilePages.wide().get("page of a site").apply(50 << 20);
        long started = System.nanoTime();
        long start = cpu();
        Page page = RAISED.read(file).page();
        double read = (cpu() - start) / 1e9;
        long before = allocated();
        start = cpu();
        RAISED.render(page, OutputStream.nullOutputStream());
        double render = (cpu() - start) / 1e9;
        System.out.printf(
                "50 MiB: read %.2f s, rendered to a stream %.2f s, by the clock and with the collector %.2f s%n",
                read, render, (System.nanoTime() - started) / 1e9);
        System.out.printf(
                "allocated by rendering %.1f MiB, blocks %d, peak heap %d MiB%n",
                (allocated() - before) / (double) (1 << 20), page.blocks().size(), peak() >> 20);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        List.of("Eden Space", "Survivor Space", "Tenured Gen").contains(pool.getName())
                                || pool.getName().startsWith("G1")
                                || pool.getName().startsWith("PS"))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Of this thread alone, so that other work on the machine counts little. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
