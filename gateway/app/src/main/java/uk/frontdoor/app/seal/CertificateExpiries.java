package uk.frontdoor.app.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.frontdoor.app.platform.Expiries;
import uk.frontdoor.app.platform.Expiry;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;

/** When each certificate ends: the gateway's own and its recipients'. A file that was replaced counts as it is now. */
final class CertificateExpiries implements Expiries {
    private final KeyFolder keys;
    private final RecipientCertificates recipients;
    private final Destinations destinations;

    CertificateExpiries(KeyFolder keys, RecipientCertificates recipients, Destinations destinations) {
        this.keys = keys;
        this.recipients = recipients;
        this.destinations = destinations;
    }

    /** The soonest first. A holder with several has several; one whose file is missing or broken has none. */
    @Override
    public List<Expiry> all() {
        List<Expiry> all = new ArrayList<>();
        keys.gatewayCertificates().stream()
                .map(certificate -> new Expiry("gateway", certificate.getNotAfter().toInstant()))
                .forEach(all::add);
        destinations.all().stream().map(Destination::id).forEach(recipient -> all.addAll(of(recipient)));
        all.sort(Comparator.comparing(Expiry::notAfter));
        return all;
    }

    private List<Expiry> of(DestinationId recipient) {
        try {
            return recipients.of(recipient).stream()
                    .map(certificate -> new Expiry(
                            recipient.value(), certificate.getNotAfter().toInstant()))
                    .toList();
        } catch (RecipientCertificates.UnusableCertificate unreadable) {
            return List.of();
        }
    }
}
