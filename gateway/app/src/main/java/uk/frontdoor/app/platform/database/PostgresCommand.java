package uk.frontdoor.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of the PostgreSQL programs to its end.
 *
 * <p>PostgreSQL refuses to run as root. Where the gateway does, the program runs in a user namespace of its own,
 * in which it is nobody; the files stay root's.
 */
final class PostgresCommand {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Path programs;
    private final Path folder;

    PostgresCommand(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** @throws IOException with the program's own words when it fails or does not end */
    void run(String program, String... arguments) throws IOException {
        var process = start(program, arguments);
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end within " + LIMIT.toSeconds() + " s");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, interrupted);
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " failed: " + Files.readString(output()).strip());
        }
    }

    private Process start(String program, String... arguments) throws IOException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            words.addAll(List.of("unshare", "--user"));
        }
        words.add(programs.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private Path output() {
        return folder.resolve("command.log");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
