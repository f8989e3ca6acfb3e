package uk.frontdoor.app.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.Matching;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.Sex;
import uk.frontdoor.core.triage.EarlierContacts;
import uk.frontdoor.core.triage.RepeatRule;
import uk.frontdoor.core.triage.TriageStore;
import uk.frontdoor.core.worklist.WorkList;

/** Referrals of a few children, as the stages keep and compare them without the broker between. */
abstract class ReferredChildren {
    static final AreaId WAF = new AreaId("waf");
    static final AreaId LAN = new AreaId("lan");
    static final Matches.Viewer WORKER = new Matches.Viewer("worker.waf", Set.of(WAF), Set.of());
    static final Matches.Viewer MANAGER = new Matches.Viewer("manager.waf", Set.of(WAF), Set.of(WAF));

    final TheStores stores;
    final NormaliseStore normalise;
    final Matching matching;
    final Matches matches;
    final EarlierContacts earlier;
    final WorkList list;

    ReferredChildren(TheStores stores) {
        this.stores = stores;
        this.normalise = stores.bean(NormaliseStore.class);
        this.matching = stores.bean(Matching.class);
        this.matches = stores.bean(Matches.class);
        this.earlier = stores.bean(EarlierContacts.class);
        this.list = stores.bean(WorkList.class);
    }

    @BeforeEach
    void empties() {
        stores.database().empty();
    }

    static Child effie() {
        return AReferral.aChild("c1", "Effie");
    }

    static Child somebodyElse() {
        return child(
                new PersonName("Josh", "Otherwell"),
                LocalDate.parse("2011-07-29"),
                null,
                new Address(List.of("9 Other Street"), Postcode.of("PR1 2HE"), false, null));
    }

    static Child effieInHiding() {
        Child effie = effie();
        return child(
                effie.name(),
                effie.dateOfBirth(),
                effie.nhsNumber(),
                new Address(List.of("9 Other Street"), Postcode.of("PR1 2HE"), true, null));
    }

    static Child child(
            @Nullable PersonName name, @Nullable LocalDate born, @Nullable NhsNumber number, Address address) {
        return new Child(
                "c1",
                ChildState.IDENTIFIED,
                name,
                List.of(),
                born,
                null,
                null,
                Sex.FEMALE,
                number,
                number != null,
                null,
                address,
                null,
                AccessNeeds.NONE);
    }

    Referral referred(String area, Child... children) {
        return looked(kept(children), area);
    }

    Referral kept(Child... children) {
        RawSubmission submission = stores.kept();
        Referral referral = about(submission, children);
        normalise.record(submission, new NormaliseOutcome.Normalised(referral));
        return referral;
    }

    static Referral about(RawSubmission submission, Child... children) {
        return AReferral.fromASchool()
                .withId(submission.id().value())
                .about(children)
                .build();
    }

    Referral looked(Referral referral, String area) {
        matching.look(referral.submission());
        placed(referral, area);
        return referral;
    }

    void placed(Referral referral, String area) {
        stores.bean(TriageStore.class)
                .record(referral, APlace.inTheNorth().in(area).build());
    }

    boolean repeated(Referral referral) {
        return RepeatRule.isMet(
                ReferralKind.REQUEST_FOR_HELP, referral.receivedAt(), earlier.of(referral));
    }

    List<KnownMatch> shown(SubmissionId id) {
        return matches.of(id, WORKER).shown();
    }
}
