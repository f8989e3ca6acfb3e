package uk.frontdoor.app.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.dmn.UnusableTable;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.config.notice.NoticePromises;
import uk.frontdoor.config.sharing.Promises;
import uk.frontdoor.config.triage.TriagePromises;
import uk.frontdoor.core.area.AreaId;

/** The way of a changed table or area file: checked, proposed, replayed, approved by two, in force, and back again. */
final class RuleChanges {
    /** Four times what the longest file that ships has. */
    private static final int MOST_BYTES = 1_000_000;

    private static final int QUESTIONS = 10_000;

    private final RuleProposals proposals;
    private final RuleTables tables;
    private final TablesBehindTheStart policies;
    private final DryRun dryRun;
    private final BackgroundWork rulesInForce;

    RuleChanges(
            RuleProposals proposals,
            RuleTables tables,
            TablesBehindTheStart policies,
            DryRun dryRun,
            BackgroundWork rulesInForce) {
        this.proposals = proposals;
        this.tables = tables;
        this.policies = policies;
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

    /** The tables, the area files of any day, and several area files at once. */
    List<String> changeable() {
        return Stream.concat(
                        Stream.concat(RuleTables.NAMES.stream(), Stream.of(AreaSet.NAME)),
                        policies.inForce().areas().all().stream().map(AreaFile::fileName).sorted())
                .toList();
    }

    /** Several area files, old ones and new, that come into force together or not at all. */
    Proposed proposeTogether(Map<String, String> files, String by) {
        try {
            return propose(AreaSet.NAME, new RuleFile.Areas(AreaSet.uploaded(files)).content(), by);
        } catch (UnusableFiles unusable) {
            return new Proposed.Unusable(unusable.faults());
        }
    }

    Proposed propose(String name, byte[] content, String by) {
        if (!changeable().contains(name)) {
            return new Proposed.Unusable(List.of("table: one of those offered (expected)"));
        }
        if (content.length == 0 || content.length > MOST_BYTES) {
            return new Proposed.Unusable(
                    List.of(content.length == 0 ? "file: a file (expected)" : "file: larger than a megabyte"));
        }
        try {
            RuleFile file = RuleFile.of(name, content);
            List<String> broken = broken(file, policies.inForce().with(file, tables));
            return broken.isEmpty()
                    ? new Proposed.Kept(proposals.propose(file, by))
                    : new Proposed.Unusable(broken);
        } catch (UnusableTable unusable) {
            return new Proposed.Unusable(String.valueOf(unusable.getMessage()).lines().toList());
        } catch (UnusableFiles unusable) {
            return new Proposed.Unusable(unusable.faults());
        }
    }

    private static List<String> broken(RuleFile file, Rules changed) {
        return switch (file.name()) {
            case "triage" -> TriagePromises.brokenBy(changed.triage(), QUESTIONS, new Random());
            case "notices" -> NoticePromises.brokenBy(changed.notices());
            case "matters", "sharing" -> Promises.brokenBy(changed.sharing(), QUESTIONS, new Random());
            default -> List.of();
        };
    }

    /** Empty when there is no such proposal. */
    Optional<DryRunReport> replay(UUID id) {
        return proposals.find(id).flatMap(proposal -> proposals.content(id).map(content -> {
            Rules before = policies.inForce();
            return dryRun.compare(before, before.with(RuleFile.of(proposal.table(), content), tables));
        }));
    }

    /**
     * Whose rules it changes, of the areas there are, and whose it takes out of force; empty for a table, which holds for
     * all of them.
     */
    Set<AreaId> areasOf(RuleProposal proposal) {
        if (RuleTables.NAMES.contains(proposal.table())) {
            return Set.of();
        }
        Rules before = policies.inForce();
        Rules after = proposal.state().equals("proposed") ? before.with(file(proposal), tables) : before;
        Set<AreaId> known = before.areas().all().stream().map(file -> file.area().id()).collect(Collectors.toSet());
        Set<String> names = fileNames(proposal);
        return Stream.concat(before.areas().all().stream(), after.areas().all().stream())
                .filter(file -> names.contains(file.fileName()))
                .map(file -> file.area().id())
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    /** Of its own, and of what was in force under the same name until then. */
    private Set<String> fileNames(RuleProposal proposal) {
        return Stream.concat(
                        Stream.of(proposal),
                        proposals.inForce().stream().filter(other -> other.table().equals(proposal.table())))
                .flatMap(each -> file(each).fileNames().stream())
                .collect(Collectors.toSet());
    }

    private RuleFile file(RuleProposal proposal) {
        return RuleFile.of(proposal.table(), proposals.content(proposal.id()).orElseThrow());
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
}
