package org.safeboard.platform.commands;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.ServiceLoader;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.database.Database;
import org.safeboard.platform.database.DatabaseUnavailable;
import org.safeboard.platform.rules.RulesBroken;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Exit codes: 0 done, 1 could not be done (one sentence says why), 2 not understood.
 *
 * <p>Spring starts only once a command has been understood, so help comes at once.
 */
@Command(
        name = "safeboard",
        description = "The working system of a safeguarding children board.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "DATABASE_URL names a PostgreSQL to use instead of the one in the data folder."})
public final class Commands {
    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /** @return the exit code */
    public static int run(Class<?> application, PrintWriter out, PrintWriter err, String... arguments) {
        return new Commands(application).line(out, err).execute(arguments);
    }

    private CommandLine line(PrintWriter out, PrintWriter err) {
        var line = new CommandLine(this)
                .addSubcommand(new ServeCommand(application))
                .addSubcommand(new DemoCommand(application))
                .addSubcommand(new RehearseCommand(application));
        ServiceLoader.load(DataCommand.class).forEach(line::addSubcommand);
        ServiceLoader.load(FileCommand.class).forEach(line::addSubcommand);
        complete(line);
        return line.setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((wrong, said) -> notUnderstood(wrong))
                .setExecutionExceptionHandler((broken, command, parsed) -> failed(broken, command));
    }

    private static void complete(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            line.addMixin("help", new Options.Help());
        }
        if (line.getCommand() instanceof DataCommand && line.getSubcommands().isEmpty()) {
            line.addMixin("data", new Options.Data());
        }
        line.getSubcommands().values().forEach(Commands::complete);
    }

    private int execute(ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        var spec = last.commandSpec();
        if (!spec.subcommands().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say which command.");
        }
        if (spec.userObject() instanceof DataCommand command) {
            return onData(command, spec);
        }
        if (spec.userObject() instanceof FileCommand command) {
            return onFiles(command, spec.commandLine());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int onData(DataCommand command, CommandSpec spec) {
        var data =
                (Options.Data) Objects.requireNonNull(spec.mixins().get("data")).userObject();
        var out = spec.commandLine().getOut();
        try {
            var folder = DataFolder.at(data.folder);
            try (var database = Database.forCommand(folder, spec.qualifiedName(), System.getenv());
                    var beans = new Application(application, folder, database.address()).withoutWeb()) {
                return command.run(beans, out);
            }
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(spec.commandLine(), "failed", e);
        } finally {
            out.flush();
        }
    }

    private static int onFiles(FileCommand command, CommandLine line) {
        try {
            return command.run(line.getOut(), line.getErr());
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, "failed", e);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    private static int notUnderstood(ParameterException wrong) {
        var command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception broken, CommandLine command) {
        Throwable why = broken;
        while (why instanceof CommandLine.ExecutionException && why.getCause() != null) {
            why = why.getCause();
        }
        command.getErr().println(sentence(why));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(Throwable why) {
        if (why instanceof Refusal || why instanceof DatabaseUnavailable) {
            return String.valueOf(why.getMessage());
        }
        if (why instanceof RulesBroken rules) {
            return String.join(
                    ". ", rules.problems().stream().map(it -> it.message()).toList());
        }
        LoggerFactory.getLogger(Commands.class).error("A command failed", why);
        return "This did not work, and it should have: %s. The log in the data folder says more.".formatted(first(why));
    }

    /** The exception that began it, without the layers it passed. */
    private static Throwable first(Throwable why) {
        var first = why;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first;
    }
}
