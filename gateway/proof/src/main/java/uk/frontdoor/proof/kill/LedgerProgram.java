package uk.frontdoor.proof.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.ledger.VerifyLedger;
import uk.frontdoor.proof.machine.Program;

/** What the gateway says of its ledger, and what somebody finds who does not believe it. */
final class LedgerProgram {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path jar;
    private final Path folder;
    private final GatewayPorts ports;

    LedgerProgram(Path jar, Path folder, GatewayPorts ports) {
        this.jar = jar;
        this.folder = folder;
        this.ports = ports;
    }

    /** Its exit code: 0 when the chain is whole. */
    int verify() throws InterruptedException {
        return run("verify-ledger");
    }

    /** Signs, exports and verifies elsewhere: the first fault, or none. */
    Optional<String> fault() throws IOException, InterruptedException, GeneralSecurityException {
        Path export = folder.resolve("ledger-export");
        if (run("checkpoint-ledger") != 0 || run("export-ledger", "--to=" + export) != 0) {
            return Optional.of("the ledger could not be exported");
        }
        return VerifyLedger.fault(folder.resolve("data/keys/gateway.pem"), export);
    }

    private int run(String command, String... arguments) throws InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "-jar",
                jar.toString(),
                command,
                "--frontdoor.data=" + folder.resolve("data"),
                "--frontdoor.database.port=" + ports.database()));
        all.addAll(List.of(arguments));
        return Program.start(command, folder, all).exitCode(PATIENCE);
    }
}
