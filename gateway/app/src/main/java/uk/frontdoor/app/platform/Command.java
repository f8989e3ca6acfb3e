package uk.frontdoor.app.platform;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something the program does in place of being a gateway, named by a word among its arguments. */
public interface Command {
    /** As an operator types it. */
    String word();

    /** Gives the exit code; 0 when it is done. */
    int run(PrintStream out, String... arguments);

    /** The command that a program's arguments name, if they name one. */
    static Optional<Command> among(List<Command> commands, String... arguments) {
        return commands.stream()
                .filter(command -> Arrays.asList(arguments).contains(command.word()))
                .findFirst();
    }
}
