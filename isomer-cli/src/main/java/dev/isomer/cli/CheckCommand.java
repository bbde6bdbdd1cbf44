package dev.isomer.cli;

import dev.isomer.Isomer;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.Severity;
import dev.isomer.page.PageReading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is wrong with pages, and what a rendering would leave out. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = IsomerCommand.WIDTH,
        description = {
            "Tells what is wrong with pages, and what a rendering would leave out.",
            "One line for each finding: FILE:LINE:COLUMN severity code: message (hint)"
        },
        footer = {
            "",
            "Exit code: 0; 1 if an error is found; 2 for wrong usage or a file that could not be read.",
            "",
            "Example: check all pages of a site, as a list for another program",
            "  " + IsomerCommand.NAME + " check --format json my-site"
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final InputArguments arguments = new InputArguments();

    @Mixin
    private final PageLimits limits = new PageLimits();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default is ${DEFAULT-VALUE}. json is one array of objects with"
                    + " file, line, column, severity, code, message and hint.")
    private FindingFormat format = FindingFormat.TEXT;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Report report = new Report(streams);
        Tally tally = new Tally();
        FindingPrinter printer = format.printer(streams, report);
        List<Input> inputs = arguments.find(report, null);
        new Batch(streams, report).run(inputs, (input, bytes) -> check(input, bytes, printer, tally));
        printer.end(tally);
        if (report.failures() > 0) {
            return ExitCode.FAILED;
        }
        return tally.count(Severity.ERROR) > 0 ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
    }

    private void check(Input input, byte[] bytes, FindingPrinter printer, Tally tally) {
        List<Diagnostic> findings = findings(limits.isomer(), bytes);
        printer.print(input.name(), findings);
        tally.add(findings);
    }

    private static List<Diagnostic> findings(Isomer isomer, byte[] bytes) {
        PageReading reading = isomer.read(bytes);
        List<Diagnostic> findings = new ArrayList<>(reading.diagnostics());
        findings.addAll(isomer.check(reading.page()));
        findings.sort(Diagnostic.BY_POSITION);
        return findings;
    }
}
