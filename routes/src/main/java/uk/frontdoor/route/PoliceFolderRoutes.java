package uk.frontdoor.route;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/**
 * Files dropped by a police force in, submissions out. A file moves only after its bytes are committed; when they
 * cannot be, it stays and is taken again. A crash between the two means a repeat, which has no second effect.
 */
public final class PoliceFolderRoutes extends RouteBuilder {
    static final String PLACE = "frontDoorPlace";

    private final PoliceFolder folder;
    private final PoliceDrop drop;

    public PoliceFolderRoutes(PoliceFolder folder, PoliceDrop drop) {
        this.folder = folder;
        this.drop = drop;
    }

    @Override
    public void configure() {
        from(folder.uri())
                .routeId("intake.police-folder")
                .routeGroup("intake")
                .routeDescription("Takes police notices from the drop folder")
                .errorHandler(defaultErrorHandler()
                        .maximumRedeliveries(0)
                        .logExhaustedMessageHistory(false)
                        .retriesExhaustedLogLevel(LoggingLevel.ERROR))
                .bean(drop, "take")
                .setProperty(PLACE, simple("${body.folder}"));
    }
}
