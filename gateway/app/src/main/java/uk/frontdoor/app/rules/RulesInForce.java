package uk.frontdoor.app.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.config.dmn.DmnTables;
import uk.frontdoor.config.sharing.DmnSharingPolicy;

/** Brings activated tables into force in this gateway, whichever gateway they were activated in. */
final class RulesInForce implements Step {
    private final RuleProposals proposals;
    private final RuleTables tables;
    private final TablesBehindTheStart policies;
    private Set<UUID> known = Set.of();

    RulesInForce(RuleProposals proposals, RuleTables tables, TablesBehindTheStart policies) {
        this.proposals = proposals;
        this.tables = tables;
        this.policies = policies;
    }

    @Override
    public synchronized boolean advance() {
        List<RuleProposal> inForce = proposals.inForce();
        Set<UUID> now = inForce.stream().map(RuleProposal::id).collect(Collectors.toUnmodifiableSet());
        if (!now.equals(known)) {
            bring(inForce);
            known = now;
        }
        policies.looked();
        return false;
    }

    private void bring(List<RuleProposal> inForce) {
        RuleTables.NAMES.forEach(name -> tables.put(TableFile.shipped(name)));
        inForce.forEach(proposal -> proposals
                .content(proposal.id())
                .ifPresent(content -> tables.put(TableFile.of(proposal.table(), content))));
        policies.use(policy(tables.inForce("matters"), tables.inForce("sharing")));
    }

    static DmnSharingPolicy policy(TableFile matters, TableFile sharing) {
        return new DmnSharingPolicy(
                        DmnTables.of(matters.name(), matters.content()), DmnTables.of(sharing.name(), sharing.content()))
                .warmUp();
    }
}
