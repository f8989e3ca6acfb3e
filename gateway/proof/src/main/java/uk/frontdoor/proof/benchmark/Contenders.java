package uk.frontdoor.proof.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.frontdoor.proof.gateway.Gateway;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.gateway.NhsCall;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.HttpConnection;
import uk.frontdoor.proof.machine.Ports;
import uk.frontdoor.proof.machine.Program;

/** Starts those the gateway is compared with. */
final class Contenders implements AutoCloseable {
    static final String CEILING = "(a) ceiling: grouped flush, no checks";
    static final String PLAIN = "(b) plain way: HAPI, durable send";
    static final String GATEWAY = "(c) the gateway, all its checks";

    private static final Duration START = Duration.ofSeconds(60);

    /** The same bytes for all of them, headers included. */
    private static final HttpCall CALL = NhsCall.writtenAt(Instant.now());

    private final Path gateway;
    private final Path folder;
    private final List<Contender> started = new ArrayList<>();

    Contenders(Path gateway, Path folder) {
        this.gateway = gateway;
        this.folder = folder;
    }

    List<Contender> startAll() throws InterruptedException {
        started.add(ceiling());
        started.add(plain());
        started.add(gateway());
        return List.copyOf(started);
    }

    @Override
    public void close() {
        started.forEach(contender -> contender.program().close());
    }

    private Contender ceiling() throws InterruptedException {
        return own(CEILING, "ceiling", "uk.frontdoor.proof.ceiling.CeilingServer", _ -> {});
    }

    private Contender plain() throws InterruptedException {
        return own(PLAIN, "plain", "uk.frontdoor.proof.plain.PlainServer", Contenders::emptyQueue);
    }

    private Contender gateway() throws InterruptedException {
        Gateway running = Gateway.start(Jvm.run(gateway), folder.resolve("gateway"), GatewayPorts.free(), List.of());
        running.awaitReady();
        return new Contender(GATEWAY, running.program(), running.ports().http(), CALL, () -> Backlog.discard(running));
    }

    private static void emptyQueue(int port) throws IOException {
        try (HttpConnection connection = HttpConnection.to(port)) {
            connection.call(new HttpCall("DELETE", "/queue", List.of(), "").bytes(Map.of()));
        }
    }

    /** Of a program that listens here. */
    @FunctionalInterface
    private interface Tidy {
        void at(int port) throws IOException;
    }

    private Contender own(String name, String program, String main, Tidy tidy)
            throws InterruptedException {
        int port = Ports.free();
        List<String> arguments = new ArrayList<>(Jvm.SERVER);
        arguments.addAll(List.of(
                "-classpath",
                classPath(),
                main,
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--server.tomcat.max-keep-alive-requests=-1",
                // Artemis prints a line for each message otherwise; the gateway turned that off too.
                "--logging.level.org.apache.activemq.audit=OFF",
                "--spring.threads.virtual.enabled=true"));
        Program started = Program.start(program, folder.resolve(program), arguments);
        started.await("open port", START, () -> answers(port));
        return new Contender(name, started, port, CALL, () -> tidy.at(port));
    }

    /** Absolute, since every program works in its own folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(element -> Path.of(element).toAbsolutePath().toString())
                .collect(joining(File.pathSeparator));
    }

    private static boolean answers(int port) {
        try (HttpConnection connection = HttpConnection.to(port)) {
            return connection.call(HttpCall.get("/", List.of()).bytes(Map.of())).status() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
