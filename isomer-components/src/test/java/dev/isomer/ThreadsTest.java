package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.Profile;
import dev.isomer.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Threads that share an Isomer, pages and blocks do not disturb each other. {@code -Disomer.renders=N} renders more
 * often.
 */
class ThreadsTest {
    private static final int THREADS = 64;
    private static final int RENDERS = Integer.getInteger("isomer.renders", 12_800);

    /** A rendering of what is shared, and the hash of what one thread alone gets. */
    private record Rendering(Isomer isomer, Page page, boolean asBytes, String hash) {

        static Rendering of(Isomer isomer, Page page, boolean asBytes) throws IOException {
            return new Rendering(isomer, page, asBytes, sha256(render(isomer, page, asBytes)));
        }

        boolean isAsAlone() throws IOException {
            return hash.equals(sha256(render(isomer, page, asBytes)));
        }

        private static byte[] render(Isomer isomer, Page page, boolean asBytes) throws IOException {
            if (!asBytes) {
                return isomer.render(page).getBytes(StandardCharsets.UTF_8);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            isomer.render(page, out);
            return out.toByteArray();
        }
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<Rendering> renderings = renderings();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                work.add(() -> mismatches(renderings, first, RENDERS / THREADS));
            }
            for (Future<Integer> mismatches : threads.invokeAll(work)) {
                assertThat(mismatches.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int mismatches(List<Rendering> renderings, int first, int count) throws IOException {
        int mismatches = 0;
        for (int i = 0; i < count; i++) {
            if (!renderings.get((first + i) % renderings.size()).isAsAlone()) {
                mismatches++;
            }
        }
        return mismatches;
    }

    private static List<Rendering> renderings() throws IOException {
        List<Rendering> renderings = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            Isomer isomer = Isomer.standard().with(profile);
            Page page = isomer.read(Pages.INDUSTRY_COLLABORATION).page();
            renderings.add(Rendering.of(isomer, page, false));
            renderings.add(Rendering.of(isomer, page, true));
            renderings.add(Rendering.of(
                    isomer, Page.of(page.frontMatter(), page.blocks().subList(2, 5)), true));
            renderings.add(Rendering.of(
                    isomer,
                    isomer.readBody("<p>\0 \ud800 <a href='javascript:x'>a</a></p>")
                            .page(),
                    false));
        }
        return renderings;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
