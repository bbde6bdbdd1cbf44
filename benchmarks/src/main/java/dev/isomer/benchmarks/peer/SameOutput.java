package dev.isomer.benchmarks.peer;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.library.LibraryPeer;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Nothing is timed that does not give what the library gives. */
public final class SameOutput {
    private static final int SHOWN = 60;
    private static final Set<String> WITH_MORE = Set.of(LibraryPeer.WEB, LibraryPeer.WEB_FIRST);

    private SameOutput() {}

    /**
     * Compares what the peers give in all sinks with the library's profile SOURCE; the library's profile WEB, which gives
     * more, with that profile.
     *
     * @throws IllegalStateException if it is not the same; the message says where
     */
    public static void require(Load load, List<Peer> peers) throws IOException {
        String source = LibraryPeer.source().render(load);
        String web = LibraryPeer.web().render(load);
        for (Peer peer : peers) {
            String expected = WITH_MORE.contains(peer.name()) ? web : source;
            for (Sink sink : Sink.values()) {
                if (peer.can(load, sink)) {
                    require(expected, load, peer, sink);
                }
            }
        }
    }

    private static void require(String expected, Load load, Peer peer, Sink sink) throws IOException {
        String actual = sink.text(peer, load, new Receivers());
        if (actual.equals(expected)) {
            return;
        }
        if (peer.isComparedAsTree()) {
            compare(Trees.of(expected), Trees.of(actual), load, peer, sink);
        } else {
            compare(expected, actual, load, peer, sink);
        }
    }

    private static void compare(String expected, String actual, Load load, Peer peer, Sink sink) {
        if (!actual.equals(expected)) {
            int place = firstDifference(expected, actual);
            throw new IllegalStateException(
                    "%s gives something else for %s as %s at character %d:%n  library: %s%n  %s: %s"
                            .formatted(
                                    peer.name(),
                                    load.name(),
                                    sink.label(),
                                    place,
                                    excerpt(expected, place),
                                    peer.name(),
                                    excerpt(actual, place)));
        }
    }

    private static int firstDifference(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String excerpt(String text, int place) {
        return text.substring(Math.max(0, place - SHOWN), Math.min(text.length(), place + SHOWN));
    }
}
