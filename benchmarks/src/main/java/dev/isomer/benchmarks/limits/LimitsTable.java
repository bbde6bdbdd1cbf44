package dev.isomer.benchmarks.limits;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.page.Limits;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
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
    private static final int SMALLEST = 8 << 10;
    private static final int DOUBLINGS = 8;
    private static final double WORST = 2.3;
    private static final long SHORT = 20_000_000;

    private LimitsTable() {}

    /** Prints one table; {@code growth} takes the names that its kinds contain. */
    public static void main(String[] args) throws IOException {
        switch (args.length == 0 ? "" : args[0]) {
            case "front-matter" -> frontMatter();
            case "depth" -> depth();
            case "growth" -> growth(args.length > 1 ? args[1] : "", args.length > 2 ? Integer.parseInt(args[2]) : DOUBLINGS);
            case "size" -> size();
            default -> throw new IllegalArgumentException("front-matter, depth, growth [NAME [DOUBLINGS]] or size");
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

    private static void depth() {
        System.out.printf("%-26s %8s %12s %10s%n", "100,000 in each other", "s", "read", "raised s");
        HostilePages.deep().forEach((name, pages) -> {
            String file = pages.apply(DEPTH);
            long start = cpu();
            int blocks = all(STANDARD, file);
            double standard = (cpu() - start) / 1e9;
            start = cpu();
            all(RAISED, file);
            double raised = (cpu() - start) / 1e9;
            System.out.printf("%-26s %8.2f %12d %10.2f%n", name, standard, blocks, raised);
        });
    }

    private static void growth(String wanted, int doublings) {
        System.out.printf("%-26s %9s  %s%n", "kind", "last ms", "t(2n)/t(n), n from " + SMALLEST + " characters");
        HostilePages.wide().forEach((name, pages) -> {
            if (name.contains(wanted)) {
                growth(name, pages, doublings);
            }
        });
    }

    private static void growth(String name, IntFunction<String> pages, int doublings) {
        StringBuilder ratios = new StringBuilder();
        boolean good = true;
        long before = best(pages.apply(SMALLEST));
        long last = before;
        for (int i = 1; i <= doublings && last < 20_000_000_000L; i++) {
            last = best(pages.apply(SMALLEST << i));
            double ratio = last / (double) before;
            good &= ratio <= WORST || last < SHORT;
            ratios.append(" %.2f".formatted(ratio));
            before = last;
        }
        System.out.printf("%-26s %9.1f %s%s%n", name, last / 1e6, ratios, good ? "" : "  <-- more than " + WORST);
    }

    /** The best of some runs, more where they are short. */
    private static long best(String file) {
        long best = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < 40 && (i < 2 || spent < 300_000_000L); i++) {
            long start = cpu();
            all(RAISED, file);
            long time = cpu() - start;
            best = Math.min(best, time);
            spent += time;
        }
        return best;
    }

    /** Reads, checks, renders in both profiles and writes in both ways. */
    private static int all(Isomer isomer, String file) {
        Page page = isomer.read(file).page();
        isomer.check(page);
        isomer.render(page);
        isomer.with(Profile.SOURCE).render(page);
        isomer.writeCanonical(page);
        if (!isomer.write(page).equals(file)) {
            throw new IllegalStateException("not kept");
        }
        return page.blocks().size();
    }

    private static void size() throws IOException {
        String file = HostilePages.wide().get("page of a site").apply(50 << 20);
        long start = cpu();
        Page page = RAISED.read(file).page();
        double read = (cpu() - start) / 1e9;
        long before = allocated();
        start = cpu();
        RAISED.render(page, OutputStream.nullOutputStream());
        double render = (cpu() - start) / 1e9;
        System.out.printf(
                "50 MiB: read %.2f s, rendered to a stream %.2f s, allocated by rendering %.1f MiB, blocks %d%n",
                read, render, (allocated() - before) / (double) (1 << 20), page.blocks().size());
        System.out.printf("peak heap %d MiB%n", peak() >> 20);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> List.of("Eden Space", "Survivor Space", "Tenured Gen").contains(pool.getName())
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
