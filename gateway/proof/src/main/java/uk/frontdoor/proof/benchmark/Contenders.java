package uk.frontdoor.proof.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.HttpConnection;
import uk.frontdoor.proof.machine.Ports;
import uk.frontdoor.proof.machine.Program;
import uk.frontdoor.proof.message.Messages;

/** Starts those the gateway is compared with. */
final class Contenders implements AutoCloseable {
    private static final String PATH = "/FHIR/R4/$process-message";
    private static final Duration START = Duration.ofSeconds(60);

    private final Path folder;
    private final List<Contender> started = new ArrayList<>();

    Contenders(Path folder) {
        this.folder = folder;
    }

    List<Contender> all() throws InterruptedException {
        started.add(ceiling());
        started.add(plain());
        return started;
    }

    @Override
    public void close() {
        started.forEach(contender -> contender.program().close());
    }

    private Contender ceiling() throws InterruptedException {
        return own("ceiling", "uk.frontdoor.proof.ceiling.CeilingServer", List.of());
    }

    private Contender plain() throws InterruptedException {
        HttpCall empty = new HttpCall("DELETE", "/queue", List.of(), "");
        return own("plain", "uk.frontdoor.proof.plain.PlainServer", List.of(empty));
    }

    private Contender own(String name, String main, List<HttpCall> tidy)
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
                "--spring.threads.virtual.enabled=true"));
        Program program = Program.start(name, folder.resolve(name), arguments);
        program.await("open port", START, () -> answers(port));
        return new Contender(name, program, port, HttpCall.post(PATH, headers(), body()), tidy);
    }

    /** Absolute, since every program works in its own folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(element -> Path.of(element).toAbsolutePath().toString())
                .collect(joining(File.pathSeparator));
    }

    private static List<String> headers() {
        return List.of("Content-Type: application/fhir+json", "X-Request-Id: {{request}}");
    }

    private static String body() {
        return Messages.text("nhs-referral.json", Map.of(
                "instant", "2026-11-20T09:30:00.0000000Z",
                "service", "2000000001",
                "postcode", "LA9 4AA",
                "receiver", "FD001",
                "sender", "RX001"));
    }

    private static boolean answers(int port) {
        try (HttpConnection connection = HttpConnection.to(port)) {
            return connection.call(HttpCall.get("/", List.of()).bytes(Map.of())).status() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
