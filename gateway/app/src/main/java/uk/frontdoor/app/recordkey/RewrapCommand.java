package uk.frontdoor.app.recordkey;

import java.io.PrintStream;
import java.time.Clock;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.platform.Command;
import uk.frontdoor.app.platform.database.CommandDatabase;
import uk.frontdoor.app.seal.CommandKeys;
import uk.frontdoor.app.seal.KeyFolder;

/**
 * {@code java -jar front-door.jar rewrap-keys}: brings the key of every record under the current wrapping key, so that an
 * older one may be destroyed, and with it what backups hold of keys that were destroyed. The gateway may run meanwhile.
 */
public final class RewrapCommand implements Command {
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;

    @Override
    public String word() {
        return "rewrap-keys";
    }

    @Override
    public int run(PrintStream out, String... arguments) {
        try (var context = new SpringApplicationBuilder(CommandDatabase.class, CommandKeys.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=WARN", "logging.level.org.springframework=OFF")
                .run(arguments)) {
            JdbcClient database = JdbcClient.create(context.getBean(javax.sql.DataSource.class));
            RecordKeys keys = new RecordKeys(context.getBean(KeyFolder.class).recordWrapping());
            KnownWrappingKeys known = new KnownWrappingKeys(database, Clock.systemUTC());
            if (!known.isInUse(keys.current())) {
                out.println("Not yet: no gateway was started with the first line of record-wrapping.key; restart every one");
                return NOT_DONE;
            }
            known.check(keys);
            Rewrapping rewrapping = new Rewrapping(database, keys, Clock.systemUTC());
            boolean stillUsed = rewrapping.wasAnotherUsedLately();
            out.printf("%d keys are under wrapping key %s now%n", rewrapping.all(), keys.current().name());
            if (stillUsed) {
                out.println("Destroy nothing: ten minutes ago or less a gateway still used another; restart every one, then again");
                return NOT_DONE;
            }
            known.retireOthers(keys);
            out.println("No key is under another: lines of others in record-wrapping.key may be destroyed");
            return DONE;
        } catch (IllegalStateException | DataAccessException | BeansException failed) {
            out.println("Not every key could be wrapped anew: " + failed.getMessage());
            return NOT_DONE;
        }
    }
}
