package uk.frontdoor.core.sharing;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.law.LawSwitch;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.TriagedReferral;

/** Finds what a case is about that has rules of its own: what a person recorded, and what the referral itself says. */
final class MatterReading {
    /** Every other sign is answered by how much harm it speaks of. */
    private static final Map<IndicatorCode, Matter> BY_SIGN = Map.of(
            IndicatorCode.SEXUAL_ACTIVITY_UNDER_13, Matter.UNDER_13_SEXUAL_ACTIVITY,
            IndicatorCode.FEMALE_GENITAL_MUTILATION, Matter.FGM_RISK,
            IndicatorCode.FORCED_MARRIAGE_OR_HONOUR_BASED_ABUSE, Matter.HONOUR_BASED_ABUSE,
            IndicatorCode.SEXUAL_ABUSE, Matter.FAMILY_ABUSE,
            IndicatorCode.FABRICATED_OR_INDUCED_ILLNESS, Matter.FAMILY_ABUSE,
            IndicatorCode.UNBORN_WITH_PRIOR_REMOVAL, Matter.UNBORN_AT_RISK,
            IndicatorCode.NON_MOBILE_INFANT_INJURY, Matter.INFANT_INJURY,
            IndicatorCode.RADICALISATION, Matter.RADICALISATION);

    /** The row of the triage table that found the notices repeated. */
    private static final String REPEATED_NOTICES = "T-REPEATED-NOTICES";

    private final TriagedReferral triaged;
    private final Referral referral;
    private final Destination recipient;
    private final Moment moment;
    private final LocalDate day;
    private final LawInForce law;
    private final Set<Matter> matters;

    private MatterReading(TriagedReferral triaged, Destination recipient, Moment moment) {
        this.triaged = triaged;
        this.referral = triaged.referral();
        this.recipient = recipient;
        this.moment = moment;
        this.day = moment.day();
        this.law = moment.law();
        this.matters = EnumSet.noneOf(Matter.class);
    }

    static Set<Matter> of(
            TriagedReferral triaged, Destination recipient, AgreementReading agreement, Moment moment) {
        MatterReading reading = new MatterReading(triaged, recipient, moment);
        reading.recorded();
        reading.signs();
        reading.encompass();
        reading.notice();
        reading.health();
        reading.dutyToShare(agreement);
        return reading.matters;
    }

    /** What the person recorded; that a case is of female genital mutilation counts from a professional alone. */
    private void recorded() {
        triaged.decision().matters().stream()
                .filter(Matter::isRecordedByAPerson)
                .filter(matter -> matter != Matter.KNOWN_FGM || isReportedInPerson())
                .forEach(matters::add);
        if (triaged.decision().outcome() == DecisionOutcome.SEND_TO_OTHER_AREA) {
            matters.add(Matter.OUT_OF_AREA);
        }
    }

    private boolean isReportedInPerson() {
        ReferrerKind referrer = referral.referrer().kind();
        boolean regulated =
                referrer == ReferrerKind.SCHOOL_PROFESSIONAL || referrer == ReferrerKind.HEALTH_PROFESSIONAL;
        return regulated && law.on(day, LawSwitch.REPORT_FGM);
    }

    private void signs() {
        for (Indicator indicator : referral.indicators()) {
            Matter matter = BY_SIGN.get(indicator.code());
            if (matter != null) {
                matters.add(matter);
            }
        }
        if (matters.contains(Matter.KNOWN_FGM)) {
            matters.remove(Matter.FGM_RISK);
        }
        if (triaged.proposal().ruleId().equals(REPEATED_NOTICES)) {
            matters.add(Matter.REPEATED_NOTICES);
        }
        if (hasFact(Sensitivity.INTELLIGENCE)) {
            matters.add(Matter.INTELLIGENCE);
        }
    }

    /** Only for the notice itself, whatever a person recorded, and only where the law or a person knows the setting. */
    private void encompass() {
        boolean found = matters.remove(Matter.ENCOMPASS);
        boolean atHome = matters.remove(Matter.ENCOMPASS_HOME_EDUCATED);
        if (referral.kind() != ReferralKind.ENCOMPASS_NOTICE || !law.on(day, LawSwitch.ENCOMPASS)) {
            return;
        }
        if (atHome || isTaughtAtHome()) {
            matters.add(Matter.ENCOMPASS_HOME_EDUCATED);
        } else {
            matters.add(found || isTheirSchool() ? Matter.ENCOMPASS : Matter.ENCOMPASS_SETTING_UNKNOWN);
        }
    }

    private boolean isTaughtAtHome() {
        return schools().anyMatch(school -> school.contains("home educat") || school.contains("educated at home"));
    }

    /** Siblings at two schools are for a person, and so is a school of which only a word is written. */
    private boolean isTheirSchool() {
        boolean asksASchool = recipient.kind() == DestinationKind.SCHOOL;
        return schools().allMatch(school -> !school.isBlank() && (!asksASchool || isNameOfTheRecipient(school)));
    }

    /** The recipient's name begins with the school's whole name: "Testfell School, safeguarding lead". */
    private boolean isNameOfTheRecipient(String school) {
        String name = recipient.name().toLowerCase(Locale.ROOT);
        return school.contains(" ")
                && (name.equals(school) || (name.startsWith(school) && endsAWord(name, school.length())));
    }

    private static boolean endsAWord(String name, int end) {
        return !Character.isLetterOrDigit(name.charAt(end));
    }

    private Stream<String> schools() {
        return referral.children().stream()
                .map(child -> requireNonNullElse(child.school(), "").strip().toLowerCase(Locale.ROOT));
    }

    /** By whose section the notice is due, if it is; the queue it stands in is the authority's that is responsible. */
    private void notice() {
        Establishment there = referral.establishment();
        if (referral.kind() != ReferralKind.STATUTORY_NOTICE || there == null || !there.isToBeNotifiedOn(day)) {
            return;
        }
        matters.add(recipient.area().equals(triaged.area()) ? section(there) : Matter.NOTICE_FOR_ANOTHER_AUTHORITY);
    }

    private static Matter section(Establishment there) {
        if (there.dischargedOn() != null) {
            return there.detainedUnder() == null ? Matter.DISCHARGE : Matter.DISCHARGE_SECTION_117;
        }
        if (there.run() == Establishment.Sector.PUBLIC) {
            return Matter.SECTION_85;
        }
        return there.paid() == Establishment.Sector.PUBLIC ? Matter.SECTION_85_COMMISSIONED : Matter.SECTION_86;
    }

    private void health() {
        if (hasFact(Sensitivity.SEXUAL_HEALTH) && referral.referrer().sourceCode().equals("3F")) {
            matters.add(Matter.SEXUAL_HEALTH_CONTACT);
        }
        if (moment.recipientClosed() && matters.remove(Matter.MENTAL_HEALTH_CRISIS)) {
            matters.add(Matter.CRISIS_SERVICE_CLOSED);
        }
        if (recipient.kind() == DestinationKind.HEALTH_SERVICE
                && referral.referrer().kind() == ReferrerKind.HEALTH_PROFESSIONAL
                && matters.stream().noneMatch(Matter::isAskedOfTheTables)) {
            matters.add(Matter.DIRECT_CARE);
        }
    }

    private void dutyToShare(AgreementReading agreement) {
        boolean refused = agreement.inForce() == AgreementInForce.REFUSED;
        boolean harmless = PurposeReading.harm(triaged) == Harm.NONE;
        if (refused && harmless && isSharingBody() && law.on(day, LawSwitch.DUTY_TO_SHARE)) {
            matters.add(Matter.DUTY_TO_SHARE);
        }
    }

    private boolean isSharingBody() {
        return switch (referral.referrer().kind()) {
            case SCHOOL_PROFESSIONAL, HEALTH_PROFESSIONAL, POLICE, OTHER_PROFESSIONAL -> true;
            case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON, PUBLIC_NAMED, PUBLIC_ANONYMOUS -> false;
        };
    }

    private boolean hasFact(Sensitivity sensitivity) {
        return referral.concern().facts().stream().anyMatch(fact -> fact.sensitivity() == sensitivity);
    }
}
