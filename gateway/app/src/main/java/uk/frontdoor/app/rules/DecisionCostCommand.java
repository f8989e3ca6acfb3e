package uk.frontdoor.app.rules;

import java.io.PrintStream;
import uk.frontdoor.app.platform.Command;
import uk.frontdoor.config.sharing.DecisionCost;

/**
 * {@code java -jar front-door.jar decision-cost}: what the sharing tables cost on this machine. Needs no database and no
 * broker, and opens no port.
 */
public final class DecisionCostCommand implements Command {
    private static final int QUESTIONS = 50_000;

    @Override
    public String word() {
        return "decision-cost";
    }

    @Override
    public int run(PrintStream out, String... arguments) {
        out.print(DecisionCost.measure(QUESTIONS).sentences());
        return 0;
    }
}
