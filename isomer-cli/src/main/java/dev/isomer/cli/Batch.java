package dev.isomer.cli;

import java.util.List;

/** Does the same with every input; one that fails does not stop the others. */
final class Batch {
    private final Streams streams;
    private final Report report;

    Batch(Streams streams, Report report) {
        this.streams = streams;
        this.report = report;
    }

    /** Reads every input and does something with it. */
    void run(List<Input> inputs, Step step) {
        report.progress().start(inputs.size());
        for (Input input : inputs) {
            report.progress().next(input.name());
            runOne(input, step);
        }
        report.progress().clear();
    }

    private void runOne(Input input, Step step) {
        try {
            step.run(input, input.read(streams.in()));
        } catch (Failure e) {
            report.fail(e);
        } catch (OutOfMemoryError e) {
            report.fail(
                    new Failure(input.name(), "It is too large for the memory. Give Java more: java -Xmx4g -jar …"));
        } catch (RuntimeException | StackOverflowError e) {
            report.fail(
                    new Failure(input.name(), "This should not happen; please report it with the file: " + place(e)));
        }
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? thrown.toString() : thrown + " at " + trace[0];
    }

    /** What is done with one input. */
    interface Step {
        void run(Input input, byte[] bytes) throws Failure;
    }
}
