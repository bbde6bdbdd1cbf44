package dev.isomer.views;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the applications log about their blocks. */
final class LogOfBlocks extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("com.example.Blocks");
    private final List<String> messages = new ArrayList<>();

    LogOfBlocks() {
        logger.addHandler(this);
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord line) {
        messages.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
