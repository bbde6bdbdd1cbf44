package dev.isomer.cli;

import dev.isomer.Isomer;
import dev.isomer.page.PageReading;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes page files, as they are or as the CMS would save them. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = IsomerCommand.WIDTH,
        description = "Writes page files: the same bytes, or with --canonical those that the CMS would save.",
        footer = {
            "",
            "Exit code: 0; 2 for wrong usage or a file that could not be read or written.",
            "",
            "Example: write all pages of a site as the CMS would save them",
            "  " + IsomerCommand.NAME + " write --canonical --out saved my-site"
        })
final class WriteCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final InputArguments arguments = new InputArguments();

    @Mixin
    private final PageLimits limits = new PageLimits();

    @Mixin
    private final OutputOption out = new OutputOption();

    @Option(names = "--canonical", description = "Lay everything out as the CMS would save it.")
    private boolean canonical;

    WriteCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Report report = new Report(streams);
        List<Input> inputs = arguments.find(report, out.folder());
        Output output = out.plan(arguments, inputs, streams, UnaryOperator.identity());
        new Batch(streams, report).run(inputs, (input, bytes) -> output.write(input, write(input, bytes, report)));
        return report.failures() > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private byte[] write(Input input, byte[] bytes, Report report) {
        Isomer isomer = limits.isomer();
        PageReading reading = isomer.read(bytes);
        if (!canonical) {
            return isomer.writeBytes(reading.page());
        }
        report.findings(input.name(), reading.diagnostics());
        return isomer.writeCanonicalBytes(reading.page());
    }
}
