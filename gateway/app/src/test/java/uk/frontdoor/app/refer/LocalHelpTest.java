package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.AreaId;

/** What the real area files say to the public at a moment. */
final class LocalHelpTest {
    private static final AreaId LANCASHIRE = new AreaId("lan");

    @Test
    void givesTheNumberThatAnswersNow() {
        LocalHelp.Reached byDay = at("2026-09-14T09:30:00Z").in(LANCASHIRE).orElseThrow();
        LocalHelp.Reached atNight = at("2026-09-14T22:30:00Z").in(LANCASHIRE).orElseThrow();

        assertThat(byDay.open()).isTrue();
        assertThat(byDay.number()).isEqualTo("0300 123 6720");
        assertThat(byDay.when()).isEqualTo("Monday to Friday 9am to 5pm");
        assertThat(atNight.open()).isFalse();
        assertThat(atNight.number()).isEqualTo("0300 123 6722");
        assertThat(atNight.dial(atNight.number())).isEqualTo("tel:03001236722");
    }

    @Test
    void hasANumberForEveryAreaThatIsServed() {
        assertThat(at("2026-11-22T03:00:00Z").everywhere())
                .hasSize(5)
                .allSatisfy(reached -> assertThat(reached.number()).startsWith("0"));
    }

    @Test
    void saysByWhichDayAPersonDecides() {
        LocalHelp.Next onAFriday = at("2026-09-18T16:00:00Z")
                .next(LANCASHIRE, Instant.parse("2026-09-18T16:00:00Z"))
                .orElseThrow();

        assertThat(onAFriday.by()).isEqualTo("Monday 21 September");
        assertThat(onAFriday.limit()).isEqualTo("1 working day");
        assertThat(onAFriday.urgent()).isEqualTo("4 hours");
        assertThat(onAFriday.frontDoor()).isEqualTo("Children's Services Support Hub");
    }

    private static LocalHelp at(String moment) {
        return SomePlaces.at(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)).help();
    }
}
