package uk.frontdoor.app.refer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The questions about agreement: those who can give it are asked for theirs, professionals what the family said. */
final class AgreementPages {
    static final String STATE = "agreement";

    private static final Page OWN = new Page(
            "agreement",
            "agreement-own",
            "May we share this?",
            List.of(STATE),
            Checks.all(Checks.oneOf(
                    STATE,
                    Choices.values(Choices.OWN_AGREEMENT),
                    "Select yes if we may share this with people who can help")));

    private static final Page STANDING = new Page(
            "responsibility",
            "responsibility",
            "Parental responsibility",
            List.of("capacity"),
            Checks.all(Checks.oneOf(
                    "capacity",
                    Choices.values(Choices.OWN_CAPACITY),
                    "Select yes if you have parental responsibility")));

    private static final Page FAMILY = new Page(
            "agreement",
            "agreement-family",
            "Does the family agree?",
            List.of(STATE),
            Checks.all(Checks.oneOf(
                    STATE, Choices.values(Choices.FAMILY_AGREEMENT), "Select what the family has said")));

    private static final Page NOT_SOUGHT = new Page(
            "agreement-not-asked",
            "agreement-not-asked",
            "Why you have not asked",
            List.of("notSoughtReason"),
            Checks.all(Checks.oneOf(
                    "notSoughtReason", Choices.values(Choices.NOT_SOUGHT), "Select why you have not asked")));

    private AgreementPages() {}

    private static Page given(LocalDate today) {
        return new Page(
                "agreement-given",
                "agreement-given",
                "Who did you speak to?",
                List.of(
                        "capacity",
                        "agreementWho",
                        "agreedOn-day",
                        "agreedOn-month",
                        "agreedOn-year",
                        "agreementHow",
                        "explained",
                        "agreedRecipients"),
                Checks.all(
                        Checks.oneOf("capacity", Choices.values(Choices.CAPACITY), "Select who you spoke to"),
                        Checks.line("agreementWho"),
                        Checks.date(
                                "agreedOn",
                                today.minusYears(1),
                                today,
                                "Enter the date you spoke to them, within the last year, like 27 3 2026"),
                        Checks.oneOfOrNone("agreementHow", Choices.values(ProfessionalChoices.HOW)),
                        Checks.oneOf(
                                "explained",
                                Choices.values(Choices.YES_NO),
                                "Select yes if you explained what is shared and with whom"),
                        Checks.someOf("agreedRecipients", Choices.values(Choices.MAY_BE_TOLD))));
    }

    static List<Page> of(Answers answers, LocalDate today) {
        if (answers.isFrom(Who.PARENT_OR_CARER)) {
            return List.of(OWN, STANDING);
        }
        if (answers.isFrom(Who.YOUNG_PERSON)) {
            return List.of(OWN);
        }
        if (answers.isFrom(Who.PROFESSIONAL)) {
            return professional(answers, today);
        }
        return List.of();
    }

    /** Whether anybody is asked: neighbours cannot agree for somebody else's child. */
    static boolean isAsked(Answers answers) {
        return !answers.isFrom(Who.NEIGHBOUR_OR_RELATIVE);
    }

    private static List<Page> professional(Answers answers, LocalDate today) {
        if (Set.of("AGREED", "REFUSED").contains(answers.text(STATE))) {
            return List.of(FAMILY, given(today));
        }
        return answers.is(STATE, "NOT_SOUGHT") ? List.of(FAMILY, NOT_SOUGHT) : List.of(FAMILY);
    }
}
