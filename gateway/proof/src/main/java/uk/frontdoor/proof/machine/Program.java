package uk.frontdoor.proof.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program running beside the harness, on the harness's own Java, writing to a log file. */
public final class Program implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final String name;
    private final Process process;
    private final Path log;
    private final ProcessTree tree;

    private Program(String name, Process process, Path log, ProcessTree tree) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.tree = tree;
    }

    /**
     * @param folder made when absent; the program's working and data folder
     * @param arguments everything after {@code java}
     */
    public static Program start(String name, Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(arguments);
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve(name + ".log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new Program(name, process, log, new ProcessTree(process.pid(), folder.toRealPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessTree tree() {
        return tree;
    }

    public Path log() {
        return log;
    }

    /** Waits until the answer is yes, and says what is in the log when the program ends before. */
    public void await(String what, Duration patience, Condition condition) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.met()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("%s: no %s; see %s".formatted(name, what, log));
            }
            Thread.sleep(20);
        }
    }

    /** Waits until it has ended by itself, and well. */
    public void awaitEnd(Duration patience) throws InterruptedException {
        if (exitCode(patience) != 0) {
            throw new IllegalStateException("%s did not end well; see %s".formatted(name, log));
        }
    }

    /** Waits until it has ended by itself. */
    public int exitCode(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("%s did not end; see %s".formatted(name, log));
        }
        return process.exitValue();
    }

    /** Asks it to stop, and makes it stop when it does not. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Asks it to stop, and waits for what it still has to write. */
    public void stopInPeace(Duration patience) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("%s did not stop; see %s".formatted(name, log));
        }
    }

    /** SIGKILL to the program alone: what it started lives on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        tree.servants().forEach(id -> ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly));
    }

    /** Something to wait for. */
    @FunctionalInterface
    public interface Condition {
        boolean met();
    }
}
