package uk.frontdoor.app.desk;

import java.util.Locale;
import java.util.Map;
import uk.frontdoor.core.referral.Matter;

/** What a matter is called on the desk. */
final class MatterWords {
    private static final Map<Matter, String> WORDS = Map.ofEntries(
            Map.entry(Matter.OPEN_CASE, "Children's social care works with this family, or did within three months"),
            Map.entry(Matter.KNOWN_FGM, "Female genital mutilation is known (the professional rings 101 themselves)"),
            Map.entry(Matter.INTELLIGENCE, "A live police investigation or intelligence"),
            Map.entry(Matter.ALLEGATION_AGAINST_STAFF, "An allegation against somebody who works with children"),
            Map.entry(Matter.ATTENDANCE_NOTICE, "An attendance that the council has by CP-IS"),
            Map.entry(Matter.SEXUAL_HEALTH_CONTACT, "A contact with a sexual health service"),
            Map.entry(Matter.MENTAL_HEALTH_CRISIS, "An acute mental health need"),
            Map.entry(Matter.EARLY_HELP_ASSESSED, "There is an early help assessment, or one is under way"),
            Map.entry(Matter.ADOPTED_CHILD, "A child is adopted, and a former name would betray it"),
            Map.entry(Matter.OUT_OF_AREA, "The child lives in an area that this gateway does not serve"),
            Map.entry(Matter.ENCOMPASS, "Operation Encompass: you found that the recipient is the child's own school"),
            Map.entry(Matter.ENCOMPASS_HOME_EDUCATED, "Operation Encompass: the child is educated at home"));

    private MatterWords() {}

    static String of(Matter matter) {
        return WORDS.getOrDefault(matter, matter.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
