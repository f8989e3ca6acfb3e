package uk.frontdoor.proof.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the figures were taken on. */
public final class Machine {
    private Machine() {}

    /** Processors, memory, Java, and how busy the machine was with other things. */
    public static String describe() {
        return "%d processors (%s), Java %s, load average %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/cpuinfo", "model name").map(Machine::value).orElse("unknown"),
                        Runtime.version(),
                        line("/proc/loadavg", "").map(load -> load.split(" ")[0]).orElse("unknown"));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static Optional<String> line(String file, String start) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(start)).findFirst();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
