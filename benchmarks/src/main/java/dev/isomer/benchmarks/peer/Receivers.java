package dev.isomer.benchmarks.peer;

/** What takes the HTML, as the buffer of a server's response would. */
public final class Receivers {
    final ByteReceiver bytes = new ByteReceiver();
    final CharReceiver chars = new CharReceiver();
}
