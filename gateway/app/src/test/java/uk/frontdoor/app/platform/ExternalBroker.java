package uk.frontdoor.app.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** An Artemis broker in a process of its own, on the configuration that {@code docker/} ships. */
final class ExternalBroker implements AutoCloseable {

    static final String HUB = "test-hub";
    static final String CASE_SYSTEM = "case-system-waf";
    static final String GATEWAY = "gateway";

    private static final String RUNNING = "external broker runs";

    private final Process process;

    private ExternalBroker(Process process) {
        this.process = process;
    }

    static ExternalBroker start(Path folder, int corePort, int amqpPort) throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Dfront-door.core-port=" + corePort,
                        "-Dfront-door.amqp-port=" + amqpPort,
                        "-Dfront-door.cluster-password=" + Secret.random().value(),
                        ExternalBroker.class.getName(),
                        Path.of("../../docker/artemis/broker.xml").toAbsolutePath().normalize().toUri().toString(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            if (lines.lines().noneMatch(line -> line.contains(RUNNING))) {
                throw new IOException("the external broker did not start");
            }
        }
        return new ExternalBroker(process);
    }

    public static void main(String[] arguments) throws Exception {
        var configuration = new FileConfiguration();
        configuration.setBrokerInstance(Path.of(arguments[1]).toFile());
        new FileDeploymentManager(arguments[0]).addDeployable(configuration).readConfiguration();
        configuration.putSecurityRoles("inbox." + HUB, likeTheInboxesInTheFile(configuration));
        new EmbeddedActiveMQ().setConfiguration(configuration).setSecurityManager(users()).start();
        System.out.println(RUNNING);
    }

    private static Set<Role> likeTheInboxesInTheFile(FileConfiguration configuration) {
        return configuration.getSecurityRoles().get("inbox.hub-kendal").stream()
                .map(role -> role.getName().equals("hub-kendal") ? reading(HUB) : role)
                .collect(Collectors.toSet());
    }

    private static Role reading(String name) {
        return new Role(name, false, true, false, false, false, false, false, true, false, false);
    }

    private static ActiveMQJAASSecurityManager users() {
        var users = new SecurityConfiguration();
        users.addUser(GATEWAY, GATEWAY);
        users.addRole(GATEWAY, "gateway");
        users.addUser(HUB, HUB);
        users.addRole(HUB, HUB);
        users.addRole(HUB, "destination");
        users.addUser(CASE_SYSTEM, CASE_SYSTEM);
        users.addRole(CASE_SYSTEM, CASE_SYSTEM);
        return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
    }

    /** As a power cut would. */
    @Override
    public void close() throws Exception {
        process.destroyForcibly().waitFor();
    }
}
