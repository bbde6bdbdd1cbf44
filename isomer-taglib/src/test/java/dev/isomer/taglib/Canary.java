package dev.isomer.taglib;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often an expression has asked it for something; JSPs have it as {@code canary}. */
public final class Canary {
    private final AtomicInteger touches = new AtomicInteger();

    /** Property {@code touched}. */
    public int getTouched() {
        return touches.incrementAndGet();
    }

    /** How often it was; asking for it does not count. */
    public int getTouches() {
        return touches.get();
    }
}
