package uk.frontdoor.core.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * The canonical referral: everything a sender told us, in one shape, whatever the channel.
 *
 * <p>Never leaves the gateway. What leaves is made from it by the sharing stage.
 *
 * @param correlationId the sender's conversation id, kept over updates and answers
 * @param declaredLevel the referrer's view of the family's need: evidence, not a decision; a child may have its own
 * @param origins where each filled field stood in the original
 * @param findings what was odd but did not stop it
 */
public record Referral(
        SubmissionId submission,
        Channel channel,
        ReferralKind kind,
        Instant receivedAt,
        @Nullable Instant sentAt,
        @Nullable String correlationId,
        Referrer referrer,
        List<Child> children,
        List<HouseholdMember> household,
        Concern concern,
        List<Indicator> indicators,
        @Nullable NeedLevel declaredLevel,
        List<Agreement> agreements,
        @Nullable SafeContact safeContact,
        Voice voice,
        @Nullable PoliceDetail police,
        @Nullable Establishment establishment,
        List<FieldOrigin> origins,
        List<Problem> findings) {
    private static final String CORRECTED = "corrected by ";

    public Referral {
        children = List.copyOf(children);
        household = List.copyOf(household);
        indicators = List.copyOf(indicators);
        agreements = List.copyOf(agreements);
        origins = List.copyOf(origins);
        findings = List.copyOf(findings);
    }

    public CaseReference reference() {
        return CaseReference.of(submission);
    }

    /** The same content under another submission's id: a later version goes by the id of what was sent first. */
    public Referral knownAs(SubmissionId other) {
        return new Referral(
                other, channel, kind, receivedAt, sentAt, correlationId, referrer, children, household, concern,
                indicators, declaredLevel, agreements, safeContact, voice, police, establishment,
                origins, findings);
    }

    /** The same with these statements of agreement; {@code place} says where what is new was learnt. */
    public Referral agreeing(List<Agreement> statements, String place) {
        List<FieldOrigin> places = new ArrayList<>(origins);
        for (int index = 0; index < statements.size(); index++) {
            if (index >= agreements.size()) {
                places.add(new FieldOrigin("agreements[%d]".formatted(index), place));
            } else if (!statements.get(index).equals(agreements.get(index))) {
                places.add(new FieldOrigin("agreements[%d].withdrawnAt".formatted(index), place));
            }
        }
        return new Referral(
                submission, channel, kind, receivedAt, sentAt, correlationId, referrer, children, household, concern,
                indicators, declaredLevel, statements, safeContact, voice, police, establishment,
                places, findings);
    }

    /** The same, known to have been corrected by a person in one field. */
    public Referral correctedIn(String field, String by) {
        List<FieldOrigin> places = new ArrayList<>(List.of(new FieldOrigin(field, CORRECTED + by)));
        origins.stream().filter(origin -> !origin.field().equals(field)).forEach(places::add);
        return new Referral(
                submission, channel, kind, receivedAt, sentAt, correlationId, referrer, children, household, concern,
                indicators, declaredLevel, agreements, safeContact, voice, police, establishment,
                places, findings);
    }

    /** Fields that a person has corrected since it came. */
    public List<String> corrected() {
        return origins.stream()
                .filter(origin -> origin.place().startsWith(CORRECTED))
                .map(FieldOrigin::field)
                .toList();
    }

    /** The referrer's view of one child's need: its own, else the family's. */
    public @Nullable NeedLevel levelDeclaredFor(Child child) {
        return child.declaredLevel() == null ? declaredLevel : child.declaredLevel();
    }

    /** Every level the referrer gave, of the family and of each child. */
    public List<NeedLevel> declaredLevels() {
        return Stream.concat(Stream.ofNullable(declaredLevel), children.stream().map(Child::declaredLevel))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Nothing may be said from which could be told where a child of this referral is. */
    public boolean hidesLocation() {
        return children.stream()
                .map(Child::address)
                .anyMatch(address -> address != null && address.restricted());
    }

    /** The worst harm any sign in it speaks of. */
    public Harm harm() {
        return indicators.stream().map(indicator -> indicator.code().harm()).reduce(Harm.NONE, Harm::orWorse);
    }
}
