package uk.frontdoor.app.ledger;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import uk.frontdoor.app.platform.database.CommandDatabase;

/**
 * {@code java -jar front-door.jar verify-ledger}: verifies the ledger, whether the gateway runs or not, and opens no
 * port.
 */
public final class LedgerCommand {
    private static final String NAME = "verify-ledger";
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int CANNOT_TELL = 2;

    private LedgerCommand() {}

    public static boolean isMeantBy(String... arguments) {
        return Arrays.asList(arguments).contains(NAME);
    }

    /** Prints one line and gives the exit code: 0 whole, 1 broken, 2 when the ledger cannot be read. */
    public static int run(PrintStream out, String... arguments) {
        try (var context = new SpringApplicationBuilder(CommandDatabase.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=WARN")
                .run(arguments)) {
            LedgerHealth health = new LedgerVerification(context.getBean(DataSource.class)).verify();
            out.println(health.sentence());
            return health instanceof LedgerHealth.Whole ? WHOLE : BROKEN;
        } catch (SQLException | IllegalStateException | org.springframework.beans.BeansException unreachable) {
            out.println("The ledger cannot be read: " + unreachable.getMessage());
            return CANNOT_TELL;
        }
    }
}
