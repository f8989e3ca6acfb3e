package uk.frontdoor.app.rules;

import java.io.PrintStream;
import java.util.Arrays;
import uk.frontdoor.config.sharing.DecisionCost;

/**
 * {@code java -jar front-door.jar decision-cost}: what the sharing tables cost on this machine. Needs no database and no
 * broker, and opens no port.
 */
public final class DecisionCostCommand {
    private static final String NAME = "decision-cost";
    private static final int QUESTIONS = 50_000;

    private DecisionCostCommand() {}

    public static boolean isMeantBy(String... arguments) {
        return Arrays.asList(arguments).contains(NAME);
    }

    public static void run(PrintStream out) {
        out.print(DecisionCost.measure(QUESTIONS).sentences());
    }
}
