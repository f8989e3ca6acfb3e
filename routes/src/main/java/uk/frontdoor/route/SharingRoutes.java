package uk.frontdoor.route;

import java.util.UUID;
import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.sharing.SharingStage;

/** A person's decision in; for each recipient a release, a refusal, or something held for a person out. */
public final class SharingRoutes extends RouteBuilder {
    private final SharingStage stage;
    private final RouteSettings settings;

    public SharingRoutes(SharingStage stage, RouteSettings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    @Override
    public void configure() {
        from(StageQueue.gathered(Addresses.SHARING, settings.consumersPerStage()))
                .routeId("sharing")
                .routeGroup("sharing")
                .routeDescription("Asks the sharing rules about every recipient a person chose")
                .routeConfigurationId(FailureRoutes.CONFIGURATION)
                .setProperty(FailureRoutes.STAGE, constant(Stage.SHARING))
                .setProperty(FailureRoutes.SUBJECT, body())
                .transform().body(String.class, UUID::fromString)
                .bean(stage, "handle");
    }
}
