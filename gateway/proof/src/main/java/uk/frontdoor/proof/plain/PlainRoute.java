package uk.frontdoor.proof.plain;

import org.apache.camel.builder.RouteBuilder;

/** Check, then send durably. */
final class PlainRoute extends RouteBuilder {
    private final ReferralCheck check;

    PlainRoute(ReferralCheck check) {
        this.check = check;
    }

    @Override
    public void configure() {
        from("direct:referral")
                .routeId("plain")
                .bean(check, "check")
                .to("jms:queue:referrals?deliveryPersistent=true&exchangePattern=InOnly");
    }
}
