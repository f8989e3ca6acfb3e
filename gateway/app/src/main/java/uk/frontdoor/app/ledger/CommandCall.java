package uk.frontdoor.app.ledger;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.platform.DataSettings;
import uk.frontdoor.app.seal.GatewaySignature;
import uk.frontdoor.app.seal.KeyFolder;

/** A command as it was called: what it may use, and where it prints. */
record CommandCall(ConfigurableApplicationContext context, PrintStream out) {
    DataSource database() {
        return context.getBean(DataSource.class);
    }

    Path data() {
        return context.getBean(DataSettings.class).data();
    }

    CheckpointSettings settings() {
        return Binder.get(context.getEnvironment()).bindOrCreate("frontdoor.ledger", CheckpointSettings.class);
    }

    Checkpoints checkpoints() {
        return new Checkpoints(
                JdbcClient.create(database()),
                new TransactionTemplate(new JdbcTransactionManager(database())),
                content -> new GatewaySignature(context.getBean(KeyFolder.class).gateway()).apply(content),
                settings().name(),
                Clock.systemUTC());
    }

    LedgerProofs proofs() {
        return new LedgerProofs(JdbcClient.create(database()), checkpoints());
    }

    Path folder() {
        return Path.of(argument("to"));
    }

    long number(String argument) {
        try {
            return Long.parseLong(argument(argument));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("--" + argument + ": a number (expected)", notANumber);
        }
    }

    int print(Optional<String> proof, String otherwise) {
        out.print(proof.orElse(otherwise + "\n"));
        return proof.isPresent() ? LedgerCommand.DONE : LedgerCommand.NOT_DONE;
    }

    private String argument(String name) {
        String value = context.getEnvironment().getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }
}
