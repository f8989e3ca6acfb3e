package uk.frontdoor.app.platform.database;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import uk.frontdoor.app.platform.DataFolder;
import uk.frontdoor.app.platform.DataSettings;

/**
 * Starts the embedded database before anything else of the gateway is put together: a second or two in which a server
 * takes up its cluster are seconds in which classes are read.
 */
public final class DatabaseAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var binder = Binder.get(context.getEnvironment());
        var settings = binder.bindOrCreate("frontdoor.database", DatabaseSettings.class);
        if (settings.mode() == DatabaseSettings.Mode.EMBEDDED) {
            var folder = DataFolder.hold(binder.bindOrCreate("frontdoor", DataSettings.class).data());
            var started = new Started(EmbeddedDatabase.startAt(settings.placeIn(folder.folder("database"))));
            context.getBeanFactory().registerSingleton("heldDataFolder", folder);
            context.getBeanFactory().registerSingleton("databaseAhead", started);
            context.addApplicationListener(started);
        }
    }

    /** Stops it again when the gateway fails before anybody has taken it. */
    static final class Started implements ApplicationListener<ApplicationFailedEvent> {
        private final EmbeddedDatabase database;
        private boolean taken;

        private Started(EmbeddedDatabase database) {
            this.database = database;
        }

        /** From now on it is closed with whoever took it. */
        EmbeddedDatabase take() {
            taken = true;
            return database;
        }

        @Override
        public void onApplicationEvent(ApplicationFailedEvent failed) {
            if (!taken) {
                database.close();
            }
        }
    }
}
