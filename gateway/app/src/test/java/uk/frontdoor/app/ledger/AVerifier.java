package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The verifier as somebody runs it who has a Java runtime, the gateway's certificate, and no code of the gateway's. */
public record AVerifier(Path program, Path certificate) {
    private static final Path SOURCES = Path.of("../proof/src/main/java");
    private static final Path MAIN = SOURCES.resolve("uk/frontdoor/proof/ledger/VerifyLedger.java");

    public static AVerifier compiledInto(Path folder, Path certificate) throws Exception {
        assertThat(run("javac", "-d", folder.toString(), "-sourcepath", SOURCES.toString(), MAIN.toString()))
                .isEqualTo("0 ");
        return new AVerifier(folder, certificate);
    }

    /** Its exit code and its sentence. */
    public String judges(Path... given) throws Exception {
        List<String> call = new ArrayList<>(List.of(
                "java", "-cp", program.toString(), "uk.frontdoor.proof.ledger.VerifyLedger", certificate.toString()));
        for (Path one : given) {
            call.add(one.toString());
        }
        return run(call.toArray(String[]::new));
    }

    /** Exit code and output of a program; those of a Java runtime are those of ours. */
    static String run(String... call) throws Exception {
        Path own = Path.of(System.getProperty("java.home"), "bin", call[0]);
        call[0] = Files.exists(own) ? own.toString() : call[0];
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + printed.strip();
    }
}
