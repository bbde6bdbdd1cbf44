package dev.isomer.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Sets the commands up and runs one of them. */
final class Launcher {
    private Launcher() {}

    /** The exit code of a run. */
    static int run(Streams streams, String... arguments) {
        CommandLine commandLine = commandLine(streams);
        int code = commandLine.execute(arguments);
        commandLine.getOut().flush();
        streams.out().flush();
        IOException failure = streams.out().failure();
        if (failure == null) {
            return code;
        }
        Report.print(streams.err(), Failure.writing("standard output", failure));
        return ExitCode.FAILED;
    }

    private static CommandLine commandLine(Streams streams) {
        Errors errors = new Errors();
        return new CommandLine(new IsomerCommand())
                .addSubcommand(new RenderCommand(streams))
                .addSubcommand(new WriteCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(Help.defaultColorScheme(streams.terminal() ? Help.Ansi.AUTO : Help.Ansi.OFF))
                .registerConverter(RenderProfile.class, name -> Choice.of(RenderProfile.class, name))
                .registerConverter(FindingFormat.class, name -> Choice.of(FindingFormat.class, name))
                .setExpandAtFiles(false) // a file may be called @about.md
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }
}
