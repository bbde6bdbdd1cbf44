package dev.isomer.cli;

import picocli.CommandLine.Command;

/** The command line: its commands render, write and check page files. */
@Command(
        name = IsomerCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = IsomerCommand.WIDTH,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        description = "Renders, writes and checks Isomer page files.",
        footer = {
            "",
            "A folder stands for all .md files in it, and - for standard input. COMMAND --help tells more.",
            "Exit code: 0; 1 if check finds errors; 2 for wrong usage or a file that could not be worked on.",
            "",
            "Example: check all pages of a site",
            "  " + IsomerCommand.NAME + " check my-site"
        })
public final class IsomerCommand implements Runnable {
    static final String NAME = "java -jar isomer-cli.jar";
    static final int WIDTH = 100;

    IsomerCommand() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Launcher.run(Streams.system(), arguments));
    }

    @Override
    public void run() {
        throw new UsageException("Say what to do: give one of the commands render, write and check.");
    }
}
