package uk.frontdoor.proof.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.HttpConnection;
import uk.frontdoor.proof.machine.Program;

/** The packaged gateway, running as its own program on its embedded defaults and the demonstration's keys. */
public record Gateway(Program program, GatewayPorts ports, Path data) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /**
     * Starts it; does not wait.
     *
     * @param launch Java options and what to run: {@code -jar front-door.jar}, or an extracted layout with a cache
     * @param folder holds the log and, under {@code data}, what the gateway keeps
     */
    public static Gateway start(List<String> launch, Path folder, GatewayPorts ports, List<String> settings) {
        Path data = folder.resolve("data");
        List<String> arguments = new ArrayList<>(launch);
        arguments.addAll(List.of(
                "--spring.profiles.active=demo",
                "--server.address=127.0.0.1",
                "--server.port=" + ports.http(),
                "--frontdoor.data=" + data,
                "--frontdoor.database.port=" + ports.database(),
                "--frontdoor.broker.core-port=" + ports.core(),
                "--frontdoor.broker.amqp-port=" + ports.amqp()));
        arguments.addAll(settings);
        return new Gateway(Program.start("gateway", folder, arguments), ports, data);
    }

    /** Waits until it says that it takes messages. */
    public void awaitReady() throws InterruptedException {
        program.await("readiness", PATIENCE, this::ready);
    }

    public boolean ready() {
        try (HttpConnection connection = HttpConnection.to(ports.http())) {
            byte[] request = HttpCall.get("/actuator/health/readiness", List.of()).bytes(Map.of());
            return connection.call(request).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
