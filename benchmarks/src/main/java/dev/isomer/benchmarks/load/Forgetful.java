package dev.isomer.benchmarks.load;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;

/** Two Isomers in turn: what one has rendered is of no use to the other, so that nothing is ever copied. */
public final class Forgetful {
    private Isomer next;
    private Isomer last;

    public Forgetful(Profile profile) {
        next = Isomer.builder().build().with(profile);
        last = Isomer.builder().build().with(profile);
    }

    /** One that was not the last to be taken. */
    public Isomer isomer() {
        Isomer taken = next;
        next = last;
        last = taken;
        return taken;
    }
}
