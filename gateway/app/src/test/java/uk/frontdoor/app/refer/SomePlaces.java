package uk.frontdoor.app.refer;

import java.time.Clock;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.calendar.DeclaredTerms;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.postcode.OnsPostcodes;

/** The real areas and postcodes. */
final class SomePlaces {
    private static final AreaFiles AREAS = AreaFiles.shipped();
    private static final EnglandCalendar CALENDAR = new EnglandCalendar();

    static final Places PLACES = at(AnsweredForm.CLOCK);

    private SomePlaces() {}

    static Places at(Clock clock) {
        DeclaredClocks clocks = new DeclaredClocks(AREAS, CALENDAR, new DeclaredTerms(CALENDAR));
        return new Places(new OnsPostcodes(AREAS, clock), new LocalHelp(AREAS, CALENDAR, clocks, clock));
    }
}
