package uk.frontdoor.proof.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program with everything it started: its children, and servers that have left it but work in its data folder,
 * as an embedded PostgreSQL does.
 *
 * @param root the program's process id
 * @param folder its data folder
 */
public record ProcessTree(long root, Path folder) {
    private static final Path PROC = Path.of("/proc");
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler");

    /** Processor time of all of them since they started, children they have outlived included. */
    public Duration cpu() {
        return Duration.ofNanos(
                members().stream().mapToLong(ProcessStat::ticks).sum() * NANOS_PER_TICK);
    }

    /** Processor time that the compilers of the program's virtual machine took since it started. */
    public Duration compilers() {
        return Duration.ofNanos(ProcessStat.all(PROC.resolve(Long.toString(root)).resolve("task")).stream()
                .filter(thread -> COMPILER.matcher(thread.name()).lookingAt())
                .mapToLong(ProcessStat::ticks)
                .sum()
                * NANOS_PER_TICK);
    }

    /** Process ids of the program and of all that belongs to it; the program first. */
    public List<Long> ids() {
        return members().stream()
                .map(ProcessStat::id)
                .sorted((one, other) -> Boolean.compare(other == root, one == root))
                .toList();
    }

    /** Ids of those that work in the data folder: the database. */
    public List<Long> servants() {
        return members().stream().map(ProcessStat::id).filter(id -> id != root).toList();
    }

    /** Resident memory of all of them, shared pages counted once for each. */
    public long residentBytes() {
        return members().stream().mapToLong(ProcessStat::residentBytes).sum();
    }

    private Set<ProcessStat> members() {
        Map<Long, ProcessStat> all = ProcessStat.all(PROC).stream()
                .collect(Collectors.toMap(ProcessStat::id, Function.identity()));
        Set<ProcessStat> members = new HashSet<>();
        all.values().stream()
                .filter(stat -> stat.id() == root || worksInFolder(stat.id()))
                .forEach(members::add);
        List<ProcessStat> fresh = new ArrayList<>(members);
        while (!fresh.isEmpty()) {
            Set<Long> parents = fresh.stream().map(ProcessStat::id).collect(Collectors.toSet());
            fresh = all.values().stream()
                    .filter(stat -> parents.contains(stat.parent()) && members.add(stat))
                    .toList();
        }
        return members;
    }

    private boolean worksInFolder(long id) {
        try {
            return Files.readSymbolicLink(PROC.resolve(Long.toString(id)).resolve("cwd")).startsWith(folder);
        } catch (IOException gone) {
            return false;
        }
    }

    /** One line of {@code /proc/<pid>/stat}, or of a thread's. */
    private record ProcessStat(long id, String name, long parent, long ticks, long residentBytes) {
        private static final int PAGE = 4096;

        static List<ProcessStat> all(Path proc) {
            try (Stream<Path> entries = Files.list(proc)) {
                return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                        .flatMap(ProcessStat::read)
                        .toList();
            } catch (NoSuchFileException gone) {
                return List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Stream<ProcessStat> read(Path process) {
            try {
                String line = Files.readString(process.resolve("stat"));
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                long ticks = 0;
                for (int field = 11; field < 15; field++) {
                    ticks += Long.parseLong(fields[field]);
                }
                return Stream.of(new ProcessStat(
                        Long.parseLong(process.getFileName().toString()),
                        line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')),
                        Long.parseLong(fields[1]),
                        ticks,
                        Long.parseLong(fields[21]) * PAGE));
            } catch (IOException gone) {
                return Stream.empty();
            }
        }
    }
}
