package uk.frontdoor.proof.kill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.machine.Program;

/** The gateway's own command that verifies the chain. */
final class LedgerProgram {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private LedgerProgram() {}

    /** Its exit code: 0 when the chain is whole. */
    static int verify(Path jar, Path folder, GatewayPorts ports) throws InterruptedException {
        return Program.start("verify-ledger", folder, List.of(
                        "-jar",
                        jar.toString(),
                        "verify-ledger",
                        "--frontdoor.data=" + folder.resolve("data"),
                        "--frontdoor.database.port=" + ports.database()))
                .exitCode(PATIENCE);
    }
}
