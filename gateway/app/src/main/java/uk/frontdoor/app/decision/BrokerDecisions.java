package uk.frontdoor.app.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.worklist.CaseSystem;
import uk.frontdoor.core.worklist.DecisionAnswer;
import uk.frontdoor.core.worklist.DecisionIntake;
import uk.frontdoor.core.worklist.DecisionMessage;
import uk.frontdoor.mapping.casesystem.RefusedDecisionMapper;
import uk.frontdoor.route.Addresses;

/**
 * Takes decisions off the broker. Who sent one follows from the address: the broker's rights let an area's own case
 * systems send to it and nobody else.
 */
final class BrokerDecisions implements DecisionIntake {
    private final CaseSystemDecisions decisions;
    private final Intake intake;
    private final Clock clock;

    BrokerDecisions(CaseSystemDecisions decisions, Intake intake, Clock clock) {
        this.decisions = decisions;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public DecisionAnswer take(DecisionMessage message) {
        return decisions.take(new CaseSystem(Addresses.decisions(message.area()), message.area()), message.body());
    }

    @Override
    public void keep(DecisionMessage message, List<Problem> problems) {
        AgencyId sender = new AgencyId(Addresses.decisions(message.area()));
        IntakeOutcome outcome = intake.keep(
                new RawSubmission(
                        new SubmissionId(UUID.randomUUID()),
                        Channel.CASE_SYSTEM,
                        sender,
                        clock.instant(),
                        new RequestKey(sender, Sha256.hex(message.body())),
                        "application/json; charset=utf-8",
                        RefusedDecisionMapper.envelope(message.area(), problems),
                        message.body()),
                null);
        if (outcome instanceof IntakeOutcome.StillBeingHandled) {
            throw new IllegalStateException("the same message is being kept at this moment");
        }
    }

    @Override
    public String written(DecisionAnswer answer) {
        return DecisionAnswers.json(answer);
    }
}
