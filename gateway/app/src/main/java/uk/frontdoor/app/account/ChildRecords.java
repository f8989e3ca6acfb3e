package uk.frontdoor.app.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.app.account.AccountRecords.Kept;
import uk.frontdoor.app.matching.Links;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;

/** Puts together what a person has said is about one child, as far as these areas have had it. */
final class ChildRecords {
    private final AccountRecords records;
    private final Referrals referrals;
    private final Links links;

    ChildRecords(AccountRecords records, Referrals referrals, Links links) {
        this.records = records;
        this.referrals = referrals;
        this.links = links;
    }

    /** One for each child of the record; none for a reference that is not there and for one of another area alike. */
    List<ChildRecord> children(String reference, Set<AreaId> areas) {
        return records.find(reference, areas).stream()
                .flatMap(kept -> referrals.find(kept.submission()).stream()
                        .flatMap(referral -> referral.children().stream()
                                .map(child -> new ChildRecord(kept, referral, child.label()))))
                .toList();
    }

    ChildRecord.Together together(ChildRecord first, Set<AreaId> areas) {
        List<Links.Linked> linked = links.of(first.referral(), first.label());
        List<ChildRecord> all = new ArrayList<>(List.of(first));
        linked.forEach(each -> at(each, areas).ifPresent(all::add));
        return new ChildRecord.Together(all, all.size() <= linked.size());
    }

    private Optional<ChildRecord> at(Links.Linked linked, Set<AreaId> areas) {
        Optional<Kept> kept = records.find(linked.submission(), areas);
        Optional<Referral> referral = referrals.find(linked.submission());
        return kept.flatMap(found -> referral.map(read -> new ChildRecord(found, read, linked.child())));
    }
}
