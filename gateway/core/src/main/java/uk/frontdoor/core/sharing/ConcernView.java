package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.INDICATORS;
import static uk.frontdoor.core.sharing.FieldGroup.NEED_FACTS;
import static uk.frontdoor.core.sharing.FieldGroup.TOPICS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Referral;

/** The worry itself, as one recipient may hear of it. */
final class ConcernView {
    private final Referral referral;
    private final Screen screen;

    ConcernView(Referral referral, Screen screen) {
        this.referral = referral;
        this.screen = screen;
    }

    List<String> topics() {
        List<String> shared = new ArrayList<>();
        for (String topic : referral.concern().topics()) {
            String filter = topic.matches("T\\d{2}") ? null : "R-FREETEXT";
            if (screen.lets(TOPICS, "concern.topics", filter)) {
                shared.add(topic);
            }
        }
        return shared;
    }

    List<IndicatorCode> indicators() {
        List<IndicatorCode> shared = new ArrayList<>();
        for (int index = 0; index < referral.indicators().size(); index++) {
            Indicator indicator = referral.indicators().get(index);
            if (screen.lets(INDICATORS, "indicators[" + index + "]", against(indicator))) {
                shared.add(indicator.code());
            }
        }
        return shared.stream().distinct().toList();
    }

    private @Nullable String against(Indicator indicator) {
        if (isLeftOut(indicator.about())) {
            return "R-SIB";
        }
        boolean isTheirs = screen.viewing().recipient() == DestinationKind.PREVENT
                && indicator.code() == IndicatorCode.RADICALISATION;
        return screen.viewing().isMash() || isTheirs ? null : SignsForTheMash.rule(indicator.code());
    }

    List<SharedReferral.SharedFact> facts() {
        List<SharedReferral.SharedFact> shared = new ArrayList<>();
        for (int index = 0; index < referral.concern().facts().size(); index++) {
            Fact fact = referral.concern().facts().get(index);
            FieldGroup group = FieldGroupsHeld.group(fact);
            String text = screen.words(group, "concern.facts[" + index + "]", fact.text(), against(fact));
            if (text != null) {
                shared.add(new SharedReferral.SharedFact(text, fact.opinion(), fact.firstHand(), fact.about()));
            }
        }
        return shared;
    }

    /** The filter that keeps a fact back, whatever the profile. */
    private @Nullable String against(Fact fact) {
        String person = againstPerson(fact);
        return person == null ? againstSubject(fact) : person;
    }

    private @Nullable String againstPerson(Fact fact) {
        if (isLeftOut(fact.about())) {
            return "R-SIB";
        }
        if (fact.about() == null || isChild(fact.about())) {
            return null;
        }
        boolean known = screen.viewing().isMash() || mayBeToldBeyondTheMash(fact);
        return fact.riskRelevant() && known ? null : "R-THIRD";
    }

    /** About an adult who is not accused, and not of their health. */
    private boolean mayBeToldBeyondTheMash(Fact fact) {
        boolean member = referral.household().stream()
                .filter(person -> person.label().equals(fact.about()))
                .anyMatch(person -> !person.allegedPerpetrator());
        return member && screen.viewing().householdAgreed() && FieldGroupsHeld.group(fact) == NEED_FACTS;
    }

    private @Nullable String againstSubject(Fact fact) {
        boolean mash = screen.viewing().isMash();
        return switch (fact.sensitivity()) {
            case GENERAL, HEALTH, POLICE -> null;
            case SEXUAL_HEALTH -> mash && fact.riskRelevant() ? null : "R-SXH";
            case COUNSELLING, INTELLIGENCE, IMMIGRATION -> "PX";
            case UNCLASSIFIED -> mash ? null : "R-FREETEXT";
        };
    }

    private boolean isLeftOut(@Nullable String about) {
        return about != null && isChild(about) && !screen.viewing().children().contains(about);
    }

    private boolean isChild(String label) {
        return referral.children().stream().map(Child::label).anyMatch(label::equals);
    }
}
