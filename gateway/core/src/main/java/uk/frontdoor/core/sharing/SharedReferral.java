package uk.frontdoor.core.sharing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.SafeContact;

/**
 * What a recipient receives: the canonical referral with everything taken out that this recipient may not have.
 *
 * <p>Absent means withheld or unknown; the recipient is not told which. There is deliberately no way to turn a whole
 * referral into one without naming a profile.
 */
public record SharedReferral(
        String reference,
        String reason,
        List<SharedChild> children,
        List<SharedPerson> household,
        List<String> topics,
        List<IndicatorCode> indicators,
        List<SharedFact> facts,
        @Nullable String summary,
        @Nullable String hopedFor,
        @Nullable String alreadyTried,
        @Nullable String childWishes,
        @Nullable String parentViews,
        @Nullable String needLevel,
        List<SharedAgreement> agreements,
        @Nullable SafeContact safeContact,
        @Nullable SharedReferrer referrer,
        @Nullable SharedIncident incident,
        @Nullable SharedEstablishment establishment) {
    public SharedReferral {
        children = List.copyOf(children);
        household = List.copyOf(household);
        topics = List.copyOf(topics);
        indicators = List.copyOf(indicators);
        facts = List.copyOf(facts);
        agreements = List.copyOf(agreements);
    }

    /** The same with another reason. */
    SharedReferral saying(String other) {
        return new SharedReferral(
                reference, other, children, household, topics, indicators, facts, summary, hopedFor, alreadyTried,
                childWishes, parentViews, needLevel, agreements, safeContact, referrer, incident, establishment);
    }

    /** A child, as far as shown. */
    public record SharedChild(
            String label,
            @Nullable String name,
            List<String> otherNames,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDelivery,
            @Nullable Integer statedAge,
            @Nullable String sex,
            @Nullable String nhsNumber,
            @Nullable String upn,
            List<String> addressLines,
            @Nullable String postcode,
            boolean locationWithheld,
            @Nullable String school,
            @Nullable AccessNeeds accessNeeds,
            @Nullable String needLevel) {
        public SharedChild {
            otherNames = List.copyOf(otherNames);
            addressLines = List.copyOf(addressLines);
        }
    }

    /** Somebody else, as far as shown. */
    public record SharedPerson(
            String label,
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String relationship,
            boolean allegedPerpetrator) {}

    /** A fact, as far as shown. */
    public record SharedFact(String text, boolean opinion, boolean firstHand, @Nullable String about) {}

    /** An agreement, as far as shown. */
    public record SharedAgreement(String state, String capacity, List<String> recipients) {
        public SharedAgreement {
            recipients = List.copyOf(recipients);
        }
    }

    /** Who referred, as far as shown. */
    public record SharedReferrer(
            @Nullable String name, String role, @Nullable String agency, @Nullable String telephone) {}

    /** Where a child is accommodated, as far as shown; nothing of why. */
    public record SharedEstablishment(
            String name,
            String run,
            String paid,
            @Nullable LocalDate admittedOn,
            @Nullable LocalDate expectedUntil,
            @Nullable LocalDate dischargedOn,
            @Nullable String contact) {}

    /** A police incident, as far as shown. */
    public record SharedIncident(
            @Nullable String policeReference,
            @Nullable LocalDateTime at,
            @Nullable Boolean childPresent,
            @Nullable String grade) {}
}
