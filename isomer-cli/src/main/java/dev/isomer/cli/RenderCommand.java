package dev.isomer.cli;

import dev.isomer.Isomer;
import dev.isomer.block.RenderOptions;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Renders pages as HTML. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = IsomerCommand.WIDTH,
        description = {
            "Renders pages as HTML.",
            "What is left out for safety is told on standard error: FILE:LINE:COLUMN severity code: message (hint)"
        },
        footer = {
            "",
            "Exit code: 0; 2 for wrong usage or a file that could not be read or written.",
            "",
            "Example: make an HTML file of every page of a site",
            "  " + IsomerCommand.NAME + " render --document --out html my-site"
        })
final class RenderCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final InputArguments arguments = new InputArguments();

    @Mixin
    private final PageLimits limits = new PageLimits();

    @Mixin
    private final OutputOption out = new OutputOption();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "web",
            description = "${COMPLETION-CANDIDATES}; default is ${DEFAULT-VALUE}. web is accessible and without inline"
                    + " style, source is the markup of the CMS.")
    private RenderProfile profile = RenderProfile.WEB;

    @Option(
            names = "--document",
            description = "Make a whole HTML document with title and stylesheet, not the body alone.")
    private boolean document;

    RenderCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Report report = new Report(streams);
        List<Input> inputs = arguments.find(report, out.folder());
        Output output = out.plan(arguments, inputs, streams, HtmlNames::of);
        new Batch(streams, report).run(inputs, (input, bytes) -> output.write(input, render(input, bytes, report)));
        return report.failures() > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private byte[] render(Input input, byte[] bytes, Report report) {
        Isomer isomer = limits.isomer();
        PageReading reading = isomer.read(bytes);
        Page page = reading.page();
        List<Diagnostic> findings = new ArrayList<>(reading.diagnostics());
        RenderOptions options =
                RenderOptions.standard().withProfile(profile.profile()).withDiagnostics(findings::add);
        String body = isomer.render(page, options);
        report.findings(input.name(), findings);
        String html = document ? HtmlDocument.of(page, input, body) : body;
        return endLine(html).getBytes(StandardCharsets.UTF_8);
    }

    private static String endLine(String html) {
        return html.isEmpty() || html.endsWith("\n") ? html : html + "\n";
    }
}
