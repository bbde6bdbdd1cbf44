package dev.isomer.cli;

import dev.isomer.diagnostic.OneLine;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the arguments, and where to read more. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine commandLine = wrong.getCommandLine();
        printMessage(commandLine, String.valueOf(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, commandLine.getErr());
        printAdvice(commandLine);
        return ExitCode.FAILED;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult result) {
        if (exception instanceof UsageException) {
            printMessage(commandLine, String.valueOf(exception.getMessage()));
            printAdvice(commandLine);
        } else {
            printMessage(commandLine, "This should not happen; please report it:");
            exception.printStackTrace(commandLine.getErr());
        }
        return ExitCode.FAILED;
    }

    private static void printMessage(CommandLine commandLine, String message) {
        PrintWriter err = commandLine.getErr();
        err.print(commandLine.getColorScheme().errorText(OneLine.each(message)) + "\n");
        err.flush();
    }

    private static void printAdvice(CommandLine commandLine) {
        PrintWriter err = commandLine.getErr();
        err.print("Help: " + commandLine.getCommandSpec().qualifiedName() + " --help\n");
        err.flush();
    }
}
