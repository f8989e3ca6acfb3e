package uk.frontdoor.app.access;

import java.security.Principal;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.intake.Channel;

/**
 * The authenticated sender of a request; what a face takes as {@code @AuthenticationPrincipal}.
 *
 * <p>Being known is not permission: every face names its channel to {@link #permit} before it reads the body.
 *
 * @param agency with the channels that this system of it may use
 * @param system which of its systems it is
 */
public record AgencyPrincipal(Agency agency, String system) implements Principal {
    /** Of an agency that has one system, and calls it by its own name. */
    public AgencyPrincipal(Agency agency) {
        this(agency, agency.id().value());
    }

    @Override
    public String getName() {
        return agency.id().value();
    }

    public AgencyId id() {
        return agency.id();
    }

    /** Refuses, in the words of the face that was called, a system that may not use this channel. */
    public void permit(Channel channel) {
        if (!agency.mayUse(channel)) {
            throw new RefusedRequest(Refusal.of(FailureCode.CHANNEL_NOT_PERMITTED, this));
        }
    }
}
