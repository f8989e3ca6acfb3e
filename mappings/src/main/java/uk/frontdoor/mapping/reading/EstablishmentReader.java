package uk.frontdoor.mapping.reading;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Establishment;

/** Reads where a child is accommodated, from a statutory notice. */
final class EstablishmentReader {
    private EstablishmentReader() {}

    /** Null when nothing names an establishment and who runs it and pays. */
    static @Nullable Establishment establishment(Part part) {
        String name = part.text("name");
        Establishment.Sector run = part.code("run", Establishment.Sector.class);
        Establishment.Sector paid = part.code("paid", Establishment.Sector.class);
        if (name == null || run == null || paid == null) {
            return null;
        }
        return new Establishment(
                name,
                run,
                paid,
                part.postcode("postcode"),
                part.date("admittedOn"),
                part.date("expectedUntil"),
                part.said("forThreeMonths"),
                part.date("dischargedOn"),
                part.text("detainedUnder"),
                part.text("contact"));
    }
}
