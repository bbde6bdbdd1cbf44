package dev.isomer.benchmarks.peer;

import dev.isomer.benchmarks.peer.handwritten.HandwrittenPeer;
import dev.isomer.benchmarks.peer.j2html.J2htmlPeer;
import dev.isomer.benchmarks.peer.jsp.JspPeer;
import dev.isomer.benchmarks.peer.jstachio.JStachioPeer;
import dev.isomer.benchmarks.peer.jte.JtePeer;
import dev.isomer.benchmarks.peer.library.LibraryPeer;
import dev.isomer.benchmarks.peer.plain.PlainPeer;
import dev.isomer.benchmarks.peer.rocker.RockerPeer;
import dev.isomer.benchmarks.peer.thymeleaf.ThymeleafPeer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** All peers, the library first; a peer is made when it is asked for. */
public final class Peers {
    private static final Map<String, Supplier<Peer>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(LibraryPeer.SOURCE, LibraryPeer::source);
        ALL.put(LibraryPeer.WEB, LibraryPeer::web);
        ALL.put(LibraryPeer.SOURCE_FIRST, LibraryPeer::sourceFirst);
        ALL.put(LibraryPeer.WEB_FIRST, LibraryPeer::webFirst);
        ALL.put("handwritten", HandwrittenPeer::new);
        ALL.put("plain", PlainPeer::new);
        ALL.put("jte", JtePeer::new);
        ALL.put("jstachio", JStachioPeer::new);
        ALL.put("rocker", RockerPeer::new);
        ALL.put("j2html", J2htmlPeer::new);
        ALL.put("thymeleaf", ThymeleafPeer::new);
        JspPeer.PAGES.forEach(page -> ALL.put(JspPeer.peerName(page), () -> new JspPeer(page)));
    }

    private Peers() {}

    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    public static List<Peer> all() {
        return named(names());
    }

    /**
     * Some of them, in their order.
     *
     * @throws IllegalArgumentException if there is none of a name
     */
    public static List<Peer> named(List<String> names) {
        List<Peer> peers = new ArrayList<>();
        for (String name : names) {
            Supplier<Peer> maker = ALL.get(name);
            if (maker == null) {
                throw new IllegalArgumentException("There is no peer \"" + name + "\": " + names());
            }
            peers.add(maker.get());
        }
        return peers;
    }
}
