package uk.frontdoor.app.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import uk.frontdoor.app.platform.Command;
import uk.frontdoor.app.platform.database.CommandDatabase;
import uk.frontdoor.app.seal.CommandKeys;

/**
 * {@code java -jar front-door.jar verify-ledger} and its sisters: they look at the ledger whether the gateway runs or
 * not, and open no port.
 */
public enum LedgerCommand implements Command {
    /** Walks the chain. */
    VERIFY("verify-ledger") {
        @Override
        int run(CommandCall call) throws SQLException {
            LedgerHealth health = new LedgerVerification(call.database()).verify();
            call.out().println(health.sentence());
            return health instanceof LedgerHealth.Whole ? DONE : NOT_DONE;
        }
    },
    /** Signs what the ledger is now and publishes it. */
    CHECKPOINT("checkpoint-ledger") {
        @Override
        int run(CommandCall call) throws IOException {
            Checkpoints checkpoints = call.checkpoints();
            Optional<SignedCheckpoint> made = checkpoints.make();
            CheckpointFolder folder = call.settings().folder(call.data());
            folder.publish(checkpoints.all());
            call.out().print(made.map(signed -> signed.checkpoint().text())
                    .orElse("Nothing was chained since the last checkpoint\n"));
            return stamped(call, folder, checkpoints.all()) ? DONE : NOT_DONE;
        }

        private boolean stamped(CommandCall call, CheckpointFolder folder, List<SignedCheckpoint> all) {
            Optional<TimestampAuthority> authority = call.settings().authority();
            try {
                if (authority.isPresent()) {
                    folder.stamp(all, authority.get());
                }
                return true;
            } catch (IOException away) {
                call.out().println("It has no time stamp yet: " + away.getMessage());
                return false;
            }
        }
    },
    /** Writes entries and checkpoints into a folder, for whoever verifies them elsewhere. */
    EXPORT("export-ledger") {
        @Override
        int run(CommandCall call) throws IOException, SQLException {
            long entries = new LedgerExport(call.database(), call.checkpoints()).write(call.folder());
            call.out().printf("%d entries%n", entries);
            return DONE;
        }
    },
    /** Prints the proof that an entry is in the ledger. */
    PROVE_ENTRY("prove-entry") {
        @Override
        int run(CommandCall call) {
            return call.print(call.proofs().inclusion(call.number("entry")), "no checkpoint covers that entry");
        }
    },
    /** Prints the proof that the ledger only grew since an earlier checkpoint. */
    PROVE_GROWTH("prove-growth") {
        @Override
        int run(CommandCall call) {
            return call.print(call.proofs().growth(call.number("from")), "no checkpoint was made over so many");
        }
    };

    static final int DONE = 0;
    static final int NOT_DONE = 1;
    private static final int CANNOT_TELL = 2;

    private final String word;

    LedgerCommand(String word) {
        this.word = word;
    }

    abstract int run(CommandCall call) throws IOException, SQLException;

    @Override
    public String word() {
        return word;
    }

    /** Gives the exit code: 0 done, 1 broken or not to be had, 2 when the ledger cannot be read. */
    @Override
    public int run(PrintStream out, String... arguments) {
        try (var context = new SpringApplicationBuilder(CommandDatabase.class, CommandKeys.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=WARN", "logging.level.org.springframework=OFF")
                .run(arguments)) {
            return run(new CommandCall(context, out));
        } catch (IOException | SQLException | IllegalStateException | IllegalArgumentException | BeansException failed) {
            out.println("The ledger cannot be read: " + failed.getMessage());
            return CANNOT_TELL;
        }
    }
}
