package uk.frontdoor.mapping.nhs.referral;

import java.util.List;
import java.util.Optional;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.MessageBundle;

/** A message's entries as spots. */
record Source(MessageBundle message) {

    List<Spot> all(String type) {
        return message.ofType(type).stream().map(Source::spot).toList();
    }

    Spot first(String type) {
        return message.first(type).map(Source::spot).orElse(Spot.NOWHERE);
    }

    /** What the reference in an element leads to. */
    Spot follow(Spot reference) {
        return resolve(reference).map(Source::spot).orElse(Spot.NOWHERE);
    }

    /** Whether the reference leads to a resource of that type. */
    boolean leadsTo(Spot reference, String type) {
        return resolve(reference).filter(entry -> entry.type().equals(type)).isPresent();
    }

    private Optional<Entry> resolve(Spot reference) {
        return message.resolve(reference.text("reference"));
    }

    Spot bundle() {
        return new Spot(message.root(), "");
    }

    private static Spot spot(Entry entry) {
        return new Spot(entry.resource(), "/entry/" + entry.index() + "/resource");
    }
}
