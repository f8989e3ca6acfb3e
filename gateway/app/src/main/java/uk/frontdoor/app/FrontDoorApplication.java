package uk.frontdoor.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.frontdoor.app.ledger.LedgerCommand;

/** Starts the gateway, or runs the one command it has. */
@SpringBootApplication
public class FrontDoorApplication {
    public static void main(String[] arguments) {
        if (LedgerCommand.isMeantBy(arguments)) {
            System.exit(LedgerCommand.run(System.out, arguments));
        }
        SpringApplication.run(FrontDoorApplication.class, arguments);
    }
}
