package uk.frontdoor.app.nhs;

import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.mapping.nhs.header.RequestHeaders;
import uk.frontdoor.mapping.nhs.reading.Format;

/** A message as it arrived: from whom, with which headers, which bytes. */
record Delivery(AgencyPrincipal sender, RequestHeaders headers, byte[] body) {

    /** The request id alone makes a repeat; a repeat may come in another conversation. */
    RequestKey key() {
        return new RequestKey(sender.id(), headers.requestId().toString());
    }

    Format bodyFormat() {
        Format format = headers.bodyFormat();
        return format == null ? Format.JSON : format;
    }

    Format answerFormat() {
        return headers.answerFormat();
    }

    @Override
    public String toString() {
        return "Delivery[from " + sender.id() + "]";
    }
}
