package uk.frontdoor.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.MapPropertySource;
import uk.frontdoor.app.SharedPrograms;
import uk.frontdoor.app.platform.DataFolder;

class DatabaseAheadIT {
    @TempDir
    private Path data;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void initialize() {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "frontdoor.data", data.resolve("gateway").toString(),
                                "frontdoor.database.programs", SharedPrograms.FOLDER.toString(),
                                "frontdoor.database.port", "0")));
        new DatabaseAhead().initialize(context);
    }

    @Test
    void isTheDatabaseThatTheGatewayUsesAndStopsWithIt() throws Exception {
        int port = context.getBeanFactory().getBean(DatabaseAhead.Started.class).take().port();
        context.register(DatabaseConfiguration.class, AFolderThatIsNotAskedFor.class);
        context.refresh();
        DatabaseServer server = context.getBean(DatabaseServer.class);

        try (var connection = server.address().open()) {
            assertThat(server.address().url()).contains(":" + port + "/");
            assertThat(connection.isValid(1)).isTrue();
        }
        context.close();
        assertThat(processFile()).doesNotExist();
    }

    @Test
    void isStoppedWhenTheGatewayFailsBeforeItWasTaken() {
        context.getBeanFactory().getBean(DatabaseAhead.Started.class).onApplicationEvent(failed());

        assertThat(processFile().getParent()).isDirectory();
        assertThat(processFile()).doesNotExist();
    }

    @Test
    void isLeftToWhoeverTookIt() {
        DatabaseAhead.Started started = context.getBeanFactory().getBean(DatabaseAhead.Started.class);
        EmbeddedDatabase taken = started.take();
        taken.address();

        started.onApplicationEvent(failed());

        assertThat(Files.exists(processFile())).isTrue();
        taken.close();
    }

    private ApplicationFailedEvent failed() {
        return new ApplicationFailedEvent(
                new SpringApplication(), new String[0], context, new IllegalStateException("it does not start"));
    }

    private Path processFile() {
        return data.resolve("gateway").resolve("database").resolve("cluster").resolve("postmaster.pid");
    }

    @Configuration(proxyBeanMethods = false)
    static class AFolderThatIsNotAskedFor {
        @Bean
        @Lazy
        @Fallback
        DataFolder dataFolder() {
            throw new IllegalStateException("it is held already");
        }
    }
}
