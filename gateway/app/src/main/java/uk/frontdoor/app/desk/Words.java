package uk.frontdoor.app.desk;

import java.util.Locale;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.SafeContact;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkKind;

/** The words of the domain as a worker reads them. */
public final class Words {
    private Words() {}

    static String of(WorkKind kind) {
        return switch (kind) {
            case TRIAGE -> "Referral to decide";
            case KEYING -> "Original to key";
            case CHANGE -> "Update or cancellation";
            case HELD -> "Sharing held for a person";
            case FAILED -> "Something failed";
            case DUE -> "A day has come";
        };
    }

    static String of(Channel channel) {
        return switch (channel) {
            case NHS_FHIR -> "NHS message";
            case SCHOOL_JSON -> "School system";
            case SCHOOL_CSV -> "School file";
            case SCHOOL_TRANSFER_FILE -> "School transfer file";
            case POLICE_JSON -> "Police notice";
            case POLICE_CSV -> "Police file";
            case POLICE_MAIL -> "Police e-mail";
            case PUBLIC_FORM -> "Public form";
            case CASE_SYSTEM -> "Decision message that was refused";
        };
    }

    public static String of(CanonicalLevel level) {
        return switch (level) {
            case N0 -> "Universal";
            case N1 -> "Advice or brief help";
            case N2 -> "Co-ordinated early help";
            case N3 -> "Targeted or intensive help";
            case N4 -> "Child in need (section 17)";
            case N5 -> "Child protection (section 47) or emergency";
            case N6 -> "Looked after or care-experienced";
        };
    }

    static String of(SafeContact.Method method) {
        return switch (method) {
            case TELEPHONE -> "By telephone";
            case TEXT -> "By text message";
            case EMAIL -> "By e-mail";
            case POST -> "By post";
            case THROUGH_REFERRER -> "Through the referrer";
            case NO_SAFE_METHOD -> "No way";
        };
    }

    static String of(DecisionOutcome outcome) {
        return switch (outcome) {
            case SHARE -> "Pass on to the recipients below";
            case ADVICE_GIVEN -> "Advice given";
            case RETURN_FOR_INFORMATION -> "Return to the referrer for information";
            case SEND_TO_OTHER_AREA -> "Send to another area";
            case DUPLICATE -> "Duplicate of another referral";
            case NO_FURTHER_ACTION -> "No further action";
        };
    }

    static String of(DestinationKind kind) {
        return switch (kind) {
            case FAMILY_HUB -> "family hub";
            case MASH -> "safeguarding hub (MASH)";
            case GENERAL_PRACTICE -> "general practice";
            case SCHOOL -> "school";
            case POLICE -> "police";
            case HOUSING -> "housing";
            case FAMILY_MEMBER -> "member of the family";
            case HEALTH_SERVICE -> "health service";
            case VOLUNTARY_COMMISSIONED -> "voluntary body under contract";
            case VOLUNTARY -> "voluntary body";
            case PREVENT -> "Prevent team";
            case LADO -> "designated officer (LADO)";
            case ALLOCATED_TEAM -> "team that knows the family";
            case OTHER_FRONT_DOOR -> "front door of another area";
            case EDUCATION_SAFEGUARDING -> "education safeguarding team";
            case PANEL -> "panel";
            case INTEGRATED_CARE_BOARD -> "integrated care board";
        };
    }

    /** A constant's name as words: {@code CHILD_MISSING_NOW} is "Child missing now". */
    public static String of(Enum<?> constant) {
        return ofConstant(constant.name());
    }

    static String ofConstant(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
