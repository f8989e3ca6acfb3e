package uk.frontdoor.core.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PersonName;

/** Statements of agreement, and children, each with one thing changed. */
final class Statements {
    private Statements() {}

    static Agreement ownWord(AgreementState state, String child, @Nullable Boolean competent) {
        return new Agreement(
                state, GiverCapacity.YOUNG_PERSON, child, List.of(), List.of("FAMILY_HUB"), List.of(),
                Instant.parse("2026-09-12T15:00:00Z"), null, null, null, competent, true);
    }

    static Agreement naming(Agreement a, String... recipients) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), a.covers(), List.of(recipients), a.excludedRecipients(),
                a.givenAt(), a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    static Agreement covering(Agreement a, String... children) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), List.of(children), a.recipients(), a.excludedRecipients(),
                a.givenAt(), a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    static Agreement excluding(Agreement a, String... recipients) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), a.covers(), a.recipients(), List.of(recipients),
                a.givenAt(), a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    static Agreement from(Agreement a, String giver) {
        return new Agreement(
                a.state(), a.capacity(), giver, a.covers(), a.recipients(), a.excludedRecipients(),
                a.givenAt(), a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    static Agreement givenAt(Agreement a, Instant given) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), a.covers(), a.recipients(), a.excludedRecipients(),
                given, a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    static Agreement reviewedOn(Agreement a, @Nullable LocalDate review) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), a.covers(), a.recipients(), a.excludedRecipients(),
                a.givenAt(), review, a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    static Agreement withdrawn(Agreement a, Instant at) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), a.covers(), a.recipients(), a.excludedRecipients(),
                a.givenAt(), a.reviewOn(), at, a.notSoughtReason(), a.competent(), a.explained());
    }

    static Agreement notExplained(Agreement a) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), a.covers(), a.recipients(), a.excludedRecipients(),
                a.givenAt(), a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), false);
    }

    static Child born(Child c, LocalDate day) {
        return new Child(
                c.label(), c.state(), c.name(), c.otherNames(), day, c.expectedDelivery(), c.statedAge(), c.sex(),
                c.nhsNumber(), c.nhsNumberVerified(), c.upn(), c.address(), c.school(), c.accessNeeds());
    }

    static Child living(Child c, Address address) {
        return new Child(
                c.label(), c.state(), c.name(), c.otherNames(), c.dateOfBirth(), c.expectedDelivery(), c.statedAge(),
                c.sex(), c.nhsNumber(), c.nhsNumberVerified(), c.upn(), address, c.school(), c.accessNeeds());
    }

    static Child inHiding(Child c) {
        Address address = c.address();
        return living(c, new Address(address.lines(), address.postcode(), true, null));
    }

    static Child numbered(Child c, NhsNumber number) {
        return new Child(
                c.label(), c.state(), c.name(), c.otherNames(), c.dateOfBirth(), c.expectedDelivery(), c.statedAge(),
                c.sex(), number, c.nhsNumberVerified(), c.upn(), c.address(), c.school(), c.accessNeeds());
    }

    static Child alsoCalled(Child c, PersonName... names) {
        return new Child(
                c.label(), c.state(), c.name(), List.of(names), c.dateOfBirth(), c.expectedDelivery(), c.statedAge(),
                c.sex(), c.nhsNumber(), c.nhsNumberVerified(), c.upn(), c.address(), c.school(), c.accessNeeds());
    }

    static Child attending(Child c, @Nullable String school) {
        return new Child(
                c.label(), c.state(), c.name(), c.otherNames(), c.dateOfBirth(), c.expectedDelivery(), c.statedAge(),
                c.sex(), c.nhsNumber(), c.nhsNumberVerified(), c.upn(), c.address(), school, c.accessNeeds());
    }

    static Child needing(Child c, AccessNeeds needs) {
        return new Child(
                c.label(), c.state(), c.name(), c.otherNames(), c.dateOfBirth(), c.expectedDelivery(), c.statedAge(),
                c.sex(), c.nhsNumber(), c.nhsNumberVerified(), c.upn(), c.address(), c.school(), needs);
    }

    /** Of whom only that it is there is known. */
    static Child unknown(String label) {
        return new Child(
                label, ChildState.UNIDENTIFIED, null, List.of(), null, null, null, null, null, false, null, null, null,
                AccessNeeds.NONE);
    }

    static Child expected(Child c, LocalDate delivery) {
        return new Child(
                c.label(), c.state(), c.name(), c.otherNames(), null, delivery, null, c.sex(), c.nhsNumber(),
                c.nhsNumberVerified(), c.upn(), c.address(), c.school(), c.accessNeeds());
    }

    static Child aged(Child c, @Nullable Integer years) {
        return new Child(
                c.label(), c.state(), c.name(), c.otherNames(), null, null, years, c.sex(), c.nhsNumber(),
                c.nhsNumberVerified(), c.upn(), c.address(), c.school(), c.accessNeeds());
    }
}
