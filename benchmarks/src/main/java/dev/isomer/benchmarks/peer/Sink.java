package dev.isomer.benchmarks.peer;

import dev.isomer.benchmarks.load.Load;
import java.io.IOException;
import java.util.Locale;

/** Where the HTML goes; the receivers are the same for all peers. */
public enum Sink {
    BYTES {
        @Override
        public int render(Peer peer, Load load, Receivers to) throws IOException {
            to.bytes.clear();
            peer.render(load, to.bytes);
            return to.bytes.size();
        }

        @Override
        public String text(Peer peer, Load load, Receivers to) throws IOException {
            render(peer, load, to);
            return to.bytes.text();
        }
    },
    STRING {
        @Override
        public int render(Peer peer, Load load, Receivers to) throws IOException {
            return peer.render(load).length();
        }

        @Override
        public String text(Peer peer, Load load, Receivers to) throws IOException {
            return peer.render(load);
        }
    },
    WRITER {
        @Override
        public int render(Peer peer, Load load, Receivers to) throws IOException {
            to.chars.clear();
            peer.render(load, to.chars);
            return to.chars.size();
        }

        @Override
        public String text(Peer peer, Load load, Receivers to) throws IOException {
            render(peer, load, to);
            return to.chars.text();
        }
    };

    /** Renders once and gives the length of what has come. */
    public abstract int render(Peer peer, Load load, Receivers to) throws IOException;

    /** Renders once and gives what has come. */
    public abstract String text(Peer peer, Load load, Receivers to) throws IOException;

    /** As it stands in the tables and in options. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
