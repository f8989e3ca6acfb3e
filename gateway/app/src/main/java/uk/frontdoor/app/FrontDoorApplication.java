package uk.frontdoor.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import uk.frontdoor.app.ledger.LedgerCommand;
import uk.frontdoor.app.platform.Command;
import uk.frontdoor.app.platform.database.DatabaseAhead;
import uk.frontdoor.app.recordkey.RewrapCommand;
import uk.frontdoor.app.rules.DecisionCostCommand;
import uk.frontdoor.app.seal.OpenDeliveryCommand;

/**
 * Starts the gateway, or runs one of its commands. It is put together from the configuration classes and what they
 * import: to look for more, every class of the gateway would be read at each start.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        resourcePattern = "**/*Configuration.class",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class FrontDoorApplication {
    private static final List<Command> COMMANDS = Stream.<Command>concat(
                    Arrays.stream(LedgerCommand.values()), Stream.of(new DecisionCostCommand(), new OpenDeliveryCommand(), new RewrapCommand()))
            .toList();

    public static void main(String[] arguments) {
        Command.among(COMMANDS, arguments).ifPresent(command -> System.exit(command.run(System.out, arguments)));
        SpringApplication gateway = new SpringApplication(FrontDoorApplication.class);
        gateway.addInitializers(new DatabaseAhead());
        gateway.run(arguments);
    }
}
