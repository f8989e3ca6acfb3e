package uk.frontdoor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives a test's gateway a data folder of its own and free ports; removes the folder once everything in it stopped. */
final class TemporaryDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = newFolder();
        TestPropertyValues.of(
                        "frontdoor.data=" + folder,
                        "frontdoor.database.port=0",
                        "frontdoor.database.programs=" + SharedPrograms.FOLDER,
                        "frontdoor.broker.core-port=0",
                        "frontdoor.broker.amqp-port=0",
                        "frontdoor.broker.accounts[0].name=test-hub",
                        "frontdoor.broker.accounts[0].password={noop}test-hub",
                        "frontdoor.broker.accounts[0].kind=destination",
                        "frontdoor.broker.accounts[0].of=test-hub")
                .applyTo(context);
        // Beans are destroyed in reverse order of their registration, so this one, being first, goes last.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("temporaryDataFolder", () -> FileSystemUtils.deleteRecursively(folder));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("front-door-it");
        } catch (IOException failure) {
            throw new UncheckedIOException("no temporary folder", failure);
        }
    }
}
