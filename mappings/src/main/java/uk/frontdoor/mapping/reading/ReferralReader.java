package uk.frontdoor.mapping.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Concern;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.ReferrerKind;

/**
 * Makes the canonical referral of cells laid out by a mapper.
 *
 * <p>Odd values become findings and the referral goes on. It stops for a person only when nobody could use it or it
 * can be read in two ways: no kind, no child, no concern, an agreement that cannot be understood, a mention of
 * somebody who is not in it.
 */
public final class ReferralReader {
    private final RawSubmission submission;
    private final Notes notes;
    private final Part referral;

    private ReferralReader(RawSubmission submission, Cells cells, Notes notes) {
        this.submission = submission;
        this.notes = notes;
        LocalDate today = LocalDate.ofInstant(submission.receivedAt(), England.TIME);
        this.referral = new Part(cells, "", notes, new PlausibleDates(today));
    }

    /** Takes over what the mapper has noted already. */
    public static NormaliseOutcome read(RawSubmission submission, Cells cells, Notes notes) {
        return new ReferralReader(submission, cells, notes).read();
    }

    private NormaliseOutcome read() {
        ReferralKind kind = referral.code("kind", ReferralKind.class);
        Referral read = referral(kind == null ? ReferralKind.SAFEGUARDING_CONCERN : kind);
        if (kind == null) {
            referral.block("kind", referral.has("kind") ? FailureCode.UNKNOWN_CODE : FailureCode.REQUIRED);
        }
        demandContent(read);
        demandKnownLabels(read);
        if (!notes.blockers().isEmpty()) {
            return new NormaliseOutcome.NeedsKeying(Stream.concat(notes.blockers().stream(), notes.findings().stream())
                    .distinct()
                    .toList());
        }
        String earlier = submission.envelope().get(Envelope.UPDATES);
        return earlier == null
                ? new NormaliseOutcome.Normalised(read)
                : new NormaliseOutcome.Updates(SubmissionId.of(earlier), read);
    }

    private Referral referral(ReferralKind kind) {
        Referrer referrer = referrer(referral.under("referrer"));
        List<Child> children = people("children", "c", PersonReader::child);
        List<HouseholdMember> household = people("household", "p", PersonReader::household);
        Concern concern = ConcernReader.concern(referral.under("concern"));
        List<Indicator> indicators = ConcernReader.indicators(referral);
        List<Agreement> agreements = AgreementReader.agreements(referral);
        return new Referral(
                submission.id(),
                submission.channel(),
                kind,
                submission.receivedAt(),
                referral.pastMoment("sentAt"),
                referral.text("correlationId"),
                referrer,
                children,
                household,
                concern,
                indicators,
                ConcernReader.level(referral.under("declaredLevel")),
                agreements,
                AgreementReader.safeContact(referral.under("safeContact")),
                ConcernReader.voice(referral.under("voice")),
                ConcernReader.police(referral.under("police")),
                EstablishmentReader.establishment(referral.under("establishment")),
                notes.origins(),
                notes.findings());
    }

    private Referrer referrer(Part part) {
        String sent = part.text("sourceCode");
        String sourceCode = sent == null ? "10" : sent;
        ReferrerKind kind = part.code("kind", ReferrerKind.class);
        return new Referrer(
                submission.sender(),
                kind == null ? SourceCodes.kindOf(sourceCode) : kind,
                sourceCode,
                PersonReader.name(part.under("name")),
                part.text("role"),
                part.text("telephone"),
                part.text("email"),
                part.said("anonymous"));
    }

    private interface Person<T> {
        T read(Part part, String ordinal);
    }

    private <T> List<T> people(String list, String letter, Person<T> person) {
        List<Part> parts = referral.each(list);
        return IntStream.range(0, parts.size())
                .mapToObj(index -> person.read(parts.get(index), letter + (index + 1)))
                .toList();
    }

    private void demandContent(Referral read) {
        if (read.children().isEmpty()) {
            notes.block("children", FailureCode.CARDINALITY);
        }
        boolean saysEnough = read.kind() == ReferralKind.PRE_FILL || read.establishment() != null;
        if (read.concern().facts().isEmpty() && !saysEnough) {
            notes.block("concern", FailureCode.REQUIRED);
        }
    }

    private void demandKnownLabels(Referral read) {
        Set<String> labels = new HashSet<>();
        Stream.concat(
                        read.children().stream().map(Child::label),
                        read.household().stream().map(HouseholdMember::label))
                .filter(label -> !labels.add(label))
                .forEach(label -> notes.block("label", FailureCode.INVARIANT));
        if (!mentions(read).allMatch(labels::contains)) {
            notes.block("label", FailureCode.INVARIANT);
        }
    }

    private static Stream<String> mentions(Referral read) {
        Stream<String> facts = read.concern().facts().stream().flatMap(fact -> Stream.ofNullable(fact.about()));
        Stream<String> signs = read.indicators().stream().flatMap(sign -> Stream.ofNullable(sign.about()));
        Stream<String> covers = read.agreements().stream().flatMap(agreement -> agreement.covers().stream());
        return Stream.concat(facts, Stream.concat(signs, covers));
    }
}
