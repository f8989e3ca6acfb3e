package uk.frontdoor.proof.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.frontdoor.proof.gateway.Gateway;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.gateway.NhsCall;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.HttpConnection;
import uk.frontdoor.proof.machine.Program;
import uk.frontdoor.proof.message.Person;

/** From starting the process to the first message accepted, with and without an ahead-of-time cache. */
final class StartUp {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int TRAINING_MESSAGES = 60;

    private final Path jar;
    private final Path folder;
    private final AtomicLong number = new AtomicLong();
    private final HttpCall call = NhsCall.writtenAt(Instant.now());

    StartUp(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** The packaged program. */
    List<String> packaged() {
        return Jvm.run(jar);
    }

    /** The program taken out of its package, with the cache made by {@link #train}; it does not start without. */
    List<String> cached() {
        List<String> launch = new ArrayList<>(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache()));
        launch.addAll(extracted());
        return launch;
    }

    /** Seconds until the first message is accepted; the gateway is stopped again. */
    double seconds(List<String> launch, Path data) throws InterruptedException {
        long started = System.nanoTime();
        try (Gateway gateway = Gateway.start(launch, data, GatewayPorts.free(), List.of())) {
            gateway.program().await("accepted message", PATIENCE, () -> accepts(gateway));
            double seconds = (System.nanoTime() - started) / 1e9;
            gateway.program().stop();
            return seconds;
        }
    }

    /** Takes the program out of its package and lets one run write the cache as it ends. */
    void train(Path data) throws InterruptedException {
        Program extract = Program.start("extract", folder, List.of(
                "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", layout().toString()));
        extract.awaitEnd(PATIENCE);
        List<String> launch = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache()));
        launch.addAll(extracted());
        try (Gateway gateway = Gateway.start(launch, data, GatewayPorts.free(), List.of())) {
            gateway.program().await("accepted message", PATIENCE, () -> accepts(gateway));
            for (int message = 0; message < TRAINING_MESSAGES; message++) {
                accepts(gateway);
            }
            gateway.program().stopInPeace(PATIENCE);
        }
    }

    /** The program taken out of its package. */
    List<String> extracted() {
        return Jvm.run(layout().resolve(jar.getFileName()));
    }

    private Path layout() {
        return folder.resolve("extracted");
    }

    private Path cache() {
        return folder.resolve("front-door.aot");
    }

    private boolean accepts(Gateway gateway) {
        try (HttpConnection connection = HttpConnection.to(gateway.ports().http())) {
            return connection
                    .call(call.bytes(new Person(2, number.incrementAndGet()).values()))
                    .accepted();
        } catch (IOException notYet) {
            return false;
        }
    }
}
