package uk.frontdoor.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole gateway that a test starts and stops itself, on free ports and its own data folder. */
public final class RunningGateway implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningGateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param properties {@code name=value} each */
    public static RunningGateway startOn(Path data, String... properties) {
        return start("demo", data, properties);
    }

    /** As {@link #startOn}, and told to be fit for production as well. */
    public static RunningGateway startInProductionOn(Path data, String... properties) {
        return start("demo,production", data, properties);
    }

    private static RunningGateway start(String profiles, Path data, String... properties) {
        var arguments = new ArrayList<String>(List.of(
                "--frontdoor.data=" + data,
                "--frontdoor.database.port=0",
                "--frontdoor.database.programs=" + SharedPrograms.FOLDER,
                "--frontdoor.broker.core-port=0",
                "--frontdoor.broker.amqp-port=0",
                "--server.port=0"));
        List.of(properties).forEach(property -> arguments.add("--" + property));
        return new RunningGateway(new SpringApplicationBuilder(FrontDoorApplication.class)
                .profiles(profiles.split(","))
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
