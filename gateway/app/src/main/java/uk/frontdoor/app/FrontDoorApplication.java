package uk.frontdoor.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.TransformerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
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
 * import: to look for more, every class of the gateway would be read at each start. For the same reason Spring Boot is
 * pointed at a package that is not there: it would look for mixins and entities, of which there are none.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "uk.frontdoor.app.none")
@ComponentScan(
        resourcePattern = "**/*Configuration.class",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class FrontDoorApplication {
    private static final List<Command> COMMANDS = Stream.<Command>concat(
                    Arrays.stream(LedgerCommand.values()), Stream.of(new DecisionCostCommand(), new OpenDeliveryCommand(), new RewrapCommand()))
            .toList();

    public static void main(String[] arguments) {
        Command.among(COMMANDS, arguments).ifPresent(command -> System.exit(command.run(System.out, arguments)));
        spareTheStart();
        SpringApplication gateway = new SpringApplication(FrontDoorApplication.class);
        gateway.setApplicationContextFactory(
                _ -> new AnnotationConfigServletWebServerApplicationContext(new QuickBeanFactory()));
        gateway.addInitializers(new DatabaseAhead());
        gateway.run(arguments);
    }

    /** What libraries would otherwise make or look for at every start, and nobody uses. */
    private static void spareTheStart() {
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        // To look for another than the runtime's own, every library is opened and its signature verified, several times.
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
    }
}
