package uk.frontdoor.app.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.frontdoor.app.background.Step;

/** Brings activated tables and area files into force in this gateway, whichever gateway they were activated in. */
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

    /** The pages show what answers already: a table takes seconds to be made ready. */
    private void bring(List<RuleProposal> inForce) {
        RuleTables next = new RuleTables();
        List<RuleFile> changed = inForce.stream()
                .flatMap(proposal -> proposals.content(proposal.id()).stream()
                        .map(content -> RuleFile.of(proposal.table(), content)))
                .toList();
        for (RuleFile file : changed) {
            if (file instanceof RuleFile.Table(var table)) {
                next.put(table);
            }
        }
        Rules rules = policies.shipped();
        for (RuleFile file : changed) {
            rules = rules.with(file, next);
        }
        policies.use(rules);
        tables.become(next);
    }
}
