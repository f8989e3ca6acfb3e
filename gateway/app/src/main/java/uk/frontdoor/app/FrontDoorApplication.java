package uk.frontdoor.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.frontdoor.app.ledger.LedgerCommand;
import uk.frontdoor.app.rules.DecisionCostCommand;

/** Starts the gateway, or runs one of its commands. */
@SpringBootApplication
public class FrontDoorApplication {
    public static void main(String[] arguments) {
        LedgerCommand.among(arguments).ifPresent(command -> System.exit(command.run(System.out, arguments)));
        if (DecisionCostCommand.isMeantBy(arguments)) {
            DecisionCostCommand.run(System.out);
            return;
        }
        SpringApplication.run(FrontDoorApplication.class, arguments);
    }
}
