package uk.frontdoor.core.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * The gate that asks the sharing table, then takes out whatever the profile and the filters do not let through.
 *
 * <p>What it cannot answer with certainty is held for a person: an unknown recipient, a table that fails or answers
 * nothing, statements that contradict each other.
 */
public final class PolicySharingGate implements SharingGate, SharingPreview {
    private static final String DEFAULT = "R-DEFAULT";

    private final Rulebook rules;
    private final Destinations destinations;
    private final DecidedReferrals decided;
    private final ReleaseTag tag;
    private final Clock clock;

    public PolicySharingGate(
            Rulebook rules, Destinations destinations, DecidedReferrals decided, ReleaseTag tag, Clock clock) {
        this.rules = rules;
        this.destinations = destinations;
        this.decided = decided;
        this.tag = tag;
        this.clock = clock;
    }

    @Override
    public SharingOutcome decide(TriagedReferral referral, DestinationId recipient) {
        try {
            return switch (weigh(referral, recipient)) {
                case Weighed.Permitted permitted -> released(referral, permitted);
                case Weighed.Settled(var outcome) -> outcome;
            };
        } catch (RuntimeException unforeseen) {
            // Whatever fails in a rule or a filter must end with a person, never with a share and never with silence.
            return unanswered(recipient, unforeseen);
        }
    }

    @Override
    public Previewed preview(TriagedReferral referral, DestinationId recipient) {
        try {
            return switch (weigh(referral, recipient)) {
                case Weighed.Permitted permitted -> permitted.preview();
                case Weighed.Settled settled -> settled.preview();
            };
        } catch (RuntimeException unforeseen) {
            // As when it is decided: a person is told that the rules have no answer.
            return new Weighed.Settled(unanswered(recipient, unforeseen)).preview();
        }
    }

    private Weighed weigh(TriagedReferral referral, DestinationId recipient) {
        return destinations
                .find(recipient)
                .map(destination -> answer(referral, destination))
                .orElseGet(() -> held(recipient, FailureCode.UNKNOWN_RECIPIENT.sentence()));
    }

    private SharingOutcome released(TriagedReferral triaged, Weighed.Permitted permitted) {
        Destination recipient = permitted.recipient();
        ReleaseId id = ReleaseId.of(triaged.decision().id(), recipient.id());
        return new SharingOutcome.Released(
                tag.tagged(id, triaged.referral().submission(), recipient, permitted.verdict(), permitted.kept()));
    }

    private static SharingOutcome unanswered(DestinationId recipient, RuntimeException unforeseen) {
        return holding(
                recipient,
                "The sharing rules could not be applied: " + unforeseen.getClass().getSimpleName());
    }

    @Override
    public ReadBack readBack(ReleaseTicket ticket) {
        return decided
                .find(ticket.decision())
                .map(referral -> compare(ticket, decide(referral, ticket.recipient())))
                .orElseGet(() -> new ReadBack.Refused(FailureCode.RELEASE_ALTERED));
    }

    private static ReadBack compare(ReleaseTicket ticket, SharingOutcome now) {
        return switch (now) {
            case SharingOutcome.Released(var release) ->
                release.id().equals(ticket.id()) && ReleaseTag.same(release.tag(), ticket.tag())
                        ? new ReadBack.StillGood(release)
                        : new ReadBack.Refused(FailureCode.RELEASE_ALTERED);
            case SharingOutcome.Withheld _, SharingOutcome.HeldForPerson _ -> new ReadBack.NoLongerPermitted(now);
        };
    }

    private Weighed answer(TriagedReferral triaged, Destination recipient) {
        Referral referral = triaged.referral();
        if (referral.kind() == ReferralKind.PRE_FILL || !isDecidedFor(recipient, triaged.decision())) {
            return new Weighed.Settled(new SharingOutcome.HeldForPerson(
                    recipient.id(),
                    GateVerdicts.hold("R-ADM", "Nobody has decided that this is to be shared")));
        }
        LocalDate day = today();
        AgreementReading agreement = AgreementReading.of(referral, recipient, day, rules.terms().in(triaged.area()));
        Moment moment = new Moment(day, rules.law(), destinations.isClosed(recipient.id(), clock.instant()));
        SharingQuestion question = QuestionReading.of(triaged, recipient, agreement, moment);
        return Optional.ofNullable(rules.policy().decide(question))
                .map(FamilyWish.in(referral)::appliedTo)
                .map(verdict -> new Weighing(triaged, recipient, question, agreement, verdict).outcome())
                .orElseGet(() -> held(recipient.id(), "The sharing table gave no answer"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), England.TIME);
    }

    /** Who sends a referral to the area where the child lives has decided about that area's front door alone. */
    private static boolean isDecidedFor(Destination recipient, HumanDecision decision) {
        return switch (decision.outcome()) {
            case SHARE -> true;
            case SEND_TO_OTHER_AREA -> recipient.kind() == DestinationKind.OTHER_FRONT_DOOR;
            case ADVICE_GIVEN, RETURN_FOR_INFORMATION, DUPLICATE, NO_FURTHER_ACTION -> false;
        };
    }

    private static Weighed held(DestinationId recipient, String reason) {
        return new Weighed.Settled(holding(recipient, reason));
    }

    private static SharingOutcome holding(DestinationId recipient, String reason) {
        return new SharingOutcome.HeldForPerson(recipient, GateVerdicts.hold(DEFAULT, reason));
    }

    /** One answer of the table, weighed against the guards. */
    private final class Weighing {
        private final TriagedReferral triaged;
        private final Destination recipient;
        private final SharingQuestion question;
        private final AgreementReading agreement;
        private final SharingVerdict verdict;

        Weighing(
                TriagedReferral triaged,
                Destination recipient,
                SharingQuestion question,
                AgreementReading agreement,
                SharingVerdict verdict) {
            this.triaged = triaged;
            this.recipient = recipient;
            this.question = question;
            this.agreement = agreement;
            this.verdict = verdict;
        }

        Weighed outcome() {
            return switch (verdict.answer()) {
                case PERMIT, PERMIT_MINIMISED -> permittedUnlessGuarded();
                case HOLD, REDIRECT -> new Weighed.Settled(new SharingOutcome.HeldForPerson(recipient.id(), verdict));
                case DENY -> new Weighed.Settled(deniedUnlessInDoubt());
            };
        }

        private Weighed permittedUnlessGuarded() {
            Set<FieldGroup> groups = rules.profiles().of(verdict.profile());
            Viewing viewing = ViewingReading.of(triaged.referral(), question, agreement, verdict.profile(), groups);
            return new GateGuards(recipient, question, agreement)
                    .against(viewing)
                    .<Weighed>map(Weighed.Settled::new)
                    .orElseGet(() -> new Weighed.Permitted(
                            recipient, verdict, new Minimiser(triaged, question, viewing).minimise()));
        }

        /** The table was asked as if agreement had been refused; that people disagree is for a person to settle. */
        private SharingOutcome deniedUnlessInDoubt() {
            if (question.linkedToAllegedPerpetrator() || question.recipientExcluded()) {
                return new SharingOutcome.Withheld(recipient.id(), verdict);
            }
            if (triaged.decision().overrodeBefore(today())) {
                return doubt("R-OVERRIDE", "The manager's override is over, and without one the rules refuse this");
            }
            return agreement.conflict()
                    ? doubt("R-PR", "Those who may each speak for a child disagree")
                    : new SharingOutcome.Withheld(recipient.id(), verdict);
        }

        private SharingOutcome doubt(String rule, String reason) {
            return new SharingOutcome.HeldForPerson(recipient.id(), GateVerdicts.hold(rule, reason));
        }
    }
}
