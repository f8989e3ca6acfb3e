package uk.frontdoor.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Finds ways in over HTTP that a production gateway must not have. */
final class OpenDoors implements ProductionCheck {
    private static final Set<String> HARMLESS = Set.of("health", "info", "metrics");

    private final Environment environment;
    private final AccessSettings settings;

    OpenDoors(Environment environment, AccessSettings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    @Override
    public List<String> problems() {
        List<String> found = new ArrayList<>();
        plainHttp(found);
        if (!settings.assertions().audience().startsWith("https://")) {
            found.add("frontdoor.access.assertions.audience: must be this gateway's own https address");
        }
        if (!environment.getProperty("frontdoor.nhs.base-url", "").startsWith("https://")) {
            found.add("frontdoor.nhs.base-url: must be the https address that NHS senders reach");
        }
        if (list("frontdoor.nhs.ods-codes").isEmpty()) {
            found.add("frontdoor.nhs.ods-codes: is empty, and messages to any organisation are taken");
        }
        if (!HARMLESS.containsAll(list("management.endpoints.web.exposure.include"))) {
            found.add("management.endpoints.web.exposure.include: no more than health, info and metrics");
        }
        return found;
    }

    private void plainHttp(List<String> found) {
        boolean own = environment.getProperty("server.ssl.enabled", Boolean.class, true)
                && (environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.key-store")
                        || environment.containsProperty("server.ssl.certificate"));
        if (own) {
            return;
        }
        if (settings.tls() == AccessSettings.Tls.HERE) {
            found.add("server.ssl.bundle: is not set, and senders would speak in the clear; "
                    + "where a proxy ends TLS set frontdoor.access.tls=proxy");
        } else if (environment.getProperty("server.forward-headers-strategy", "none").equalsIgnoreCase("none")) {
            found.add("server.forward-headers-strategy: must be framework or native behind a proxy");
        }
    }

    private List<String> list(String name) {
        return Binder.get(environment).bind(name, Bindable.listOf(String.class)).orElse(List.of()).stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
