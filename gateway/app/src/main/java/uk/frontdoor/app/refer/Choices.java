package uk.frontdoor.app.refer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NotSoughtReason;
import uk.frontdoor.core.referral.SafeContact;

/** The answers one can pick, in plain words; the values are the words of the domain. */
final class Choices {
    static final List<Choice> YES_NO = List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

    static final List<Choice> YES_NO_UNKNOWN =
            List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"), Choice.of("unknown", "I do not know"));

    static final String SEND_ANYWAY = "SEND";
    static final String STOP = "STOP";

    static final List<Choice> ELSEWHERE = List.of(
            Choice.of(SEND_ANYWAY, "Send it to you as well", "A person here passes it on to the right council"),
            Choice.of(STOP, "No, I will contact the other council myself"));

    /** The family itself, as sharing rules know it. */
    static final String FAMILY = DestinationKind.FAMILY_MEMBER.name();

    static final List<Choice> TELL_PARENTS = List.of(
            Choice.of("no", "No, do not tell them"),
            Choice.of("ask", "Talk to me before anybody tells them"),
            Choice.of("yes", "Yes, they may be told"));

    static final List<Choice> WHO = List.of(
            Choice.of(Who.PARENT_OR_CARER.name(), "A parent or carer", "I want help for my family"),
            Choice.of(Who.YOUNG_PERSON.name(), "A child or young person", "I want to tell somebody about my own life"),
            Choice.of(
                    Who.NEIGHBOUR_OR_RELATIVE.name(),
                    "A neighbour, relative or friend",
                    "You do not have to give your name"),
            Choice.of(
                    Who.PROFESSIONAL.name(),
                    "Somebody who works with children or families",
                    "For example in a school, a health service or a charity"));

    static final List<Choice> CHILD = List.of(
            Choice.of(ChildFields.NAMED, "A child whose name I know"),
            Choice.of(ChildFields.UNBORN, "A baby who is not born yet"),
            Choice.of(ChildFields.UNKNOWN, "A child whose name I do not know"));

    static final List<Choice> OWN_CHILD =
            List.of(Choice.of(ChildFields.NAMED, "A child"), Choice.of(ChildFields.UNBORN, "A baby who is not born yet"));

    static final List<Choice> SIGNS = List.of(
            Choice.of(IndicatorCode.PHYSICAL_ABUSE.name(), "Being hit or hurt"),
            Choice.of(IndicatorCode.NEGLECT.name(), "Not being looked after", "Food, clothes, a safe home, a doctor"),
            Choice.of(IndicatorCode.EMOTIONAL_ABUSE.name(), "Being frightened, blamed or put down"),
            Choice.of(IndicatorCode.SEXUAL_ABUSE.name(), "Sexual abuse"),
            Choice.of(IndicatorCode.DOMESTIC_ABUSE.name(), "Violence or control between adults at home"),
            Choice.of(
                    IndicatorCode.EXPLOITATION.name(), "Being used by others", "For sex, for crime or to carry drugs"),
            Choice.of(IndicatorCode.SELF_HARM.name(), "Hurting themselves"),
            Choice.of(IndicatorCode.PARENTAL_SUBSTANCE_MISUSE.name(), "An adult's drinking or drugs"),
            Choice.of(IndicatorCode.PARENTAL_MENTAL_HEALTH.name(), "An adult's mental health"),
            Choice.of(IndicatorCode.YOUNG_CARER.name(), "Looking after somebody in the family"),
            Choice.of(IndicatorCode.SCHOOL_ATTENDANCE.name(), "Not being in school"),
            Choice.of(IndicatorCode.BEHAVIOUR.name(), "Behaviour that is hard to manage"),
            Choice.of(IndicatorCode.EMOTIONAL_WELLBEING.name(), "Feeling very low or anxious"),
            Choice.of(IndicatorCode.DISABILITY.name(), "A disability or additional needs"),
            Choice.of(IndicatorCode.HOUSING.name(), "Where the family lives"),
            Choice.of(IndicatorCode.POVERTY.name(), "Money, food or heating"));

    static final List<Choice> OWN_AGREEMENT = List.of(
            Choice.of("AGREED", "Yes", "They may see what they need in order to help"),
            Choice.of("REFUSED", "No, talk to me first"));

    static final List<Choice> FAMILY_AGREEMENT = List.of(
            Choice.of("AGREED", "Yes, they agree"),
            Choice.of("REFUSED", "No, they do not agree"),
            Choice.of("NOT_SOUGHT", "I have not asked them"));

    static final List<Choice> OWN_CAPACITY = List.of(
            Choice.of(
                    GiverCapacity.PARENT_WITH_RESPONSIBILITY.name(),
                    "Yes",
                    "For example you are the child's birth mother, or a father named on the birth certificate"),
            Choice.of(GiverCapacity.PARENT_RESPONSIBILITY_UNKNOWN.name(), "I am a parent but I am not sure"),
            Choice.of(GiverCapacity.CARER.name(), "No, I look after the child"));

    static final List<Choice> CAPACITY = List.of(
            Choice.of(GiverCapacity.PARENT_WITH_RESPONSIBILITY.name(), "A parent with parental responsibility"),
            Choice.of(
                    GiverCapacity.PARENT_RESPONSIBILITY_UNKNOWN.name(),
                    "A parent, but I do not know if they have parental responsibility"),
            Choice.of(GiverCapacity.CARER.name(), "Another carer"),
            Choice.of(GiverCapacity.YOUNG_PERSON.name(), "The young person"),
            Choice.of(GiverCapacity.NOT_STATED.name(), "I do not know"));

    static final List<Choice> MAY_BE_TOLD = List.of(
            Choice.of(DestinationKind.FAMILY_HUB.name(), "A family hub or early help service"),
            Choice.of(DestinationKind.SCHOOL.name(), "The child's school"),
            Choice.of(DestinationKind.GENERAL_PRACTICE.name(), "The family's doctor"));

    static final List<Choice> NOT_SOUGHT = List.of(
            Choice.of(NotSoughtReason.RISK_TO_CHILD.name(), "Asking could put the child at more risk"),
            Choice.of(NotSoughtReason.RISK_TO_ADULT.name(), "Asking could put an adult at risk of serious harm"),
            Choice.of(NotSoughtReason.PREJUDICE_CRIME.name(), "Asking could get in the way of the police"),
            Choice.of(NotSoughtReason.DELAY_HARM.name(), "Asking would take too long to keep the child safe"),
            Choice.of(NotSoughtReason.FABRICATED_ILLNESS.name(), "Illness may be made up or caused by an adult"),
            Choice.of(NotSoughtReason.SEXUAL_ABUSE.name(), "It is about sexual abuse"),
            Choice.of(NotSoughtReason.FORCED_MARRIAGE_OR_HONOUR.name(), "It is about forced marriage or honour"),
            Choice.of(NotSoughtReason.FEMALE_GENITAL_MUTILATION.name(), "It is about female genital mutilation"),
            Choice.of(NotSoughtReason.UNABLE_TO_CONTACT.name(), "I could not reach them"),
            Choice.of(NotSoughtReason.YOUNG_PERSON_OBJECTS.name(), "The young person does not want me to ask"));

    static final List<Choice> MESSAGE = List.of(Choice.of(
            "yes", "Send me one message when this has arrived", "It says only that, with the reference number"));

    static final List<Choice> CONTACT = List.of(
            Choice.of(SafeContact.Method.TELEPHONE.name(), "Telephone call"),
            Choice.of(SafeContact.Method.TEXT.name(), "Text message"),
            Choice.of(SafeContact.Method.EMAIL.name(), "Email"),
            Choice.of(SafeContact.Method.POST.name(), "Letter"),
            Choice.of(SafeContact.Method.NO_SAFE_METHOD.name(), "There is no safe way at the moment"));

    static final List<Choice> CONTACT_OF_FAMILY = List.of(
            Choice.of(SafeContact.Method.TELEPHONE.name(), "Telephone call"),
            Choice.of(SafeContact.Method.TEXT.name(), "Text message"),
            Choice.of(SafeContact.Method.EMAIL.name(), "Email"),
            Choice.of(SafeContact.Method.POST.name(), "Letter"),
            Choice.of(SafeContact.Method.THROUGH_REFERRER.name(), "Through me"),
            Choice.of(SafeContact.Method.NO_SAFE_METHOD.name(), "There is no safe way that I know of"));

    static final List<Choice> MESSAGES = List.of(
            Choice.of("voicemail", "It is safe to leave a voicemail"), Choice.of("text", "It is safe to send a text message"));

    private Choices() {}

    static Set<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).collect(Collectors.toUnmodifiableSet());
    }

    /** The plain words for a value that was picked; empty when it is none of these. */
    static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
