package uk.frontdoor.app.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.account.SubjectCopy;

/**
 * What stands in a pack, whatever its form: what is held, and what article 15 of the UK GDPR has to be said beside it. The same
 * words stand in every pack, so that they tell nothing of what was kept back.
 */
record PackContent(
        String title,
        String reference,
        UUID request,
        Instant asOf,
        String lawfulBasis,
        List<SubjectCopy.Part> parts,
        List<String> notes) {
    private static final List<String> NOTES = List.of(
            "Why it is held: to decide which help or protection a child needs, and to pass on to others what they need for"
                    + " that (Children Act 1989 and Children Act 2004; UK GDPR, Articles 6(1)(e) and 9(2)(g)).",
            "Where it comes from: whoever referred, and what staff of the front door recorded. Each line says which.",
            "What may be missing: the law has things left out that are about other people, that could cause serious harm to"
                    + " somebody's health, or that could prejudice an investigation (Data Protection Act 2018, Schedules 2 and 3)."
                    + " This note stands in every pack.",
            "How long it is kept: as long as the council's retention schedule says for records of its children's services.",
            "What you can ask for: that something wrong is corrected, or that your objection is kept with it; that something is"
                    + " erased or no longer used. Ask the council's information governance.",
            "No decision here was taken by a machine alone.",
            "You can complain to the Information Commissioner's Office, ico.org.uk.");

    static PackContent of(SubjectCopy copy) {
        return new PackContent(
                "What is held about a child",
                copy.reference(),
                copy.request(),
                copy.asOf(),
                SubjectCopy.LAWFUL_BASIS,
                copy.parts(),
                NOTES);
    }

    String made() {
        return "Made " + EnglishTime.moment(asOf) + " for request " + request;
    }
}
