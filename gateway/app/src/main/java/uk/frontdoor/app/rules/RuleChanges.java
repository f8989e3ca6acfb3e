package uk.frontdoor.app.rules;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.config.dmn.UnusableTable;
import uk.frontdoor.config.sharing.DmnSharingPolicy;
import uk.frontdoor.config.sharing.Promises;

/** The way of a changed sharing table: checked, proposed, replayed, approved by two, in force, and back again. */
final class RuleChanges {
    /** The tables that decide what may go; the others only propose. */
    static final List<String> CHANGEABLE = List.of("matters", "sharing");

    private static final int QUESTIONS = 10_000;

    private final RuleProposals proposals;
    private final RuleTables tables;
    private final DryRun dryRun;
    private final BackgroundWork rulesInForce;

    RuleChanges(RuleProposals proposals, RuleTables tables, DryRun dryRun, BackgroundWork rulesInForce) {
        this.proposals = proposals;
        this.tables = tables;
        this.dryRun = dryRun;
        this.rulesInForce = rulesInForce;
    }

    /** What proposing led to. */
    sealed interface Proposed {
        record Kept(UUID id) implements Proposed {}

        /** Everything that is wrong with it. */
        record Unusable(List<String> faults) implements Proposed {
            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }

    Proposed propose(String table, byte[] content, String by) {
        if (!CHANGEABLE.contains(table)) {
            return new Proposed.Unusable(List.of("Only these tables can be changed here: " + CHANGEABLE));
        }
        try {
            TableFile file = TableFile.of(table, content);
            List<String> broken = Promises.brokenBy(policyWith(file), QUESTIONS, new Random());
            return broken.isEmpty()
                    ? new Proposed.Kept(proposals.propose(file, by))
                    : new Proposed.Unusable(broken);
        } catch (UnusableTable unusable) {
            return new Proposed.Unusable(String.valueOf(unusable.getMessage()).lines().toList());
        }
    }

    /** Empty when there is no such proposal. */
    Optional<DryRunReport> replay(UUID id) {
        return proposals.find(id).flatMap(proposal -> proposals
                .content(id)
                .map(content -> dryRun.compare(
                        RulesInForce.policy(tables.inForce("matters"), tables.inForce("sharing")),
                        policyWith(TableFile.of(proposal.table(), content)))));
    }

    ApprovalOutcome approve(UUID id, String by) {
        ApprovalOutcome outcome = proposals.approve(id, by);
        rulesInForce.wake();
        return outcome;
    }

    boolean retire(UUID id, String by) {
        boolean retired = proposals.retire(id, by);
        rulesInForce.wake();
        return retired;
    }

    private DmnSharingPolicy policyWith(TableFile file) {
        return RulesInForce.policy(
                file.name().equals("matters") ? file : tables.inForce("matters"),
                file.name().equals("sharing") ? file : tables.inForce("sharing"));
    }
}
