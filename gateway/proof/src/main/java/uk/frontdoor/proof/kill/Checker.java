package uk.frontdoor.proof.kill;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what was promised to senders, people and recipients with what the store holds. */
final class Checker {
    private final Journal journal;
    private final StoreReader store;

    Checker(Journal journal, StoreReader store) {
        this.journal = journal;
        this.store = store;
    }

    List<Check> check() throws SQLException {
        List<Check> checks = new ArrayList<>(ofSubmissions());
        checks.addAll(ofDecisions());
        checks.addAll(ofDeliveries());
        checks.addAll(ofRests());
        return checks;
    }

    private List<Check> ofSubmissions() throws SQLException {
        Map<String, List<String>> kept = store.submissionsByDigest();
        Set<String> owned = store.texts("SELECT submission FROM work_item UNION SELECT d.submission FROM decision d"
                + " JOIN release_ticket r ON r.decision = d.id JOIN delivery v ON v.release = r.id");
        Set<String> acknowledged = journal.acknowledged().keySet();
        long missing = acknowledged.stream().filter(original -> !kept.containsKey(original)).count();
        long unowned = acknowledged.stream()
                .flatMap(original -> kept.getOrDefault(original, List.of()).stream())
                .filter(submission -> !owned.contains(submission))
                .count();
        long twice = kept.values().stream().filter(submissions -> submissions.size() > 1).count();
        long uninvited = kept.keySet().stream().filter(original -> !acknowledged.contains(original)).count();
        return List.of(
                Check.some("originals acknowledged to a sender", acknowledged.size()),
                Check.zero("acknowledged, and not kept byte for byte", missing),
                Check.zero("acknowledged, and with no person and no delivery", unowned),
                Check.zero("kept twice", twice),
                Check.zero("kept, and never acknowledged however often it was sent again", uninvited),
                Check.zero("of two work items for one cause", store.number("SELECT count(*) FROM"
                        + " (SELECT submission FROM work_item WHERE kind IN ('TRIAGE', 'KEYING')"
                        + " GROUP BY submission, kind HAVING count(*) > 1) twice")));
    }

    private List<Check> ofDecisions() throws SQLException {
        Set<String> recorded = store.texts("SELECT id FROM decision");
        return List.of(
                Check.some("decisions acknowledged to a person", journal.decisions().size()),
                Check.zero("acknowledged decisions that are not recorded", missing(journal.decisions(), recorded)),
                Check.zero("decisions to share that sharing has not answered", store.number(
                        "SELECT count(*) FROM decision d WHERE outcome = 'SHARE'"
                                + " AND NOT EXISTS (SELECT 1 FROM sharing_outcome s WHERE s.decision = d.id)")));
    }

    private List<Check> ofDeliveries() throws SQLException {
        Set<String> granted = store.texts("SELECT id FROM release_ticket WHERE state = 'GRANTED'");
        Set<String> taken = journal.taken();
        return List.of(
                Check.some("releases taken from an inbox", taken.size()),
                Check.zero("releases delivered twice", journal.deliveredTwice()),
                Check.zero("of two releases for one decision and recipient", store.number("SELECT count(*) FROM"
                        + " (SELECT 1 FROM release_ticket GROUP BY decision, recipient HAVING count(*) > 1) twice")),
                Check.zero("releases granted that never reached the inbox", missing(granted, taken)),
                Check.zero(
                        "messages in an inbox for which there is no release",
                        missing(taken, store.texts("SELECT id FROM release_ticket"))));
    }

    private List<Check> ofRests() throws SQLException {
        return List.of(
                Check.zero("messages left in the outbox", store.number("SELECT count(*) FROM outbox")),
                Check.zero("ledger facts not yet chained", store.number("SELECT count(*) FROM ledger_pending")),
                Check.some("ledger entries", store.number("SELECT count(*) FROM ledger")),
                Check.count("failures handed to a person",
                        store.number("SELECT count(*) FROM work_item WHERE kind = 'FAILED'")));
    }

    private static long missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new HashSet<>(wanted);
        missing.removeAll(there);
        return missing.size();
    }
}
