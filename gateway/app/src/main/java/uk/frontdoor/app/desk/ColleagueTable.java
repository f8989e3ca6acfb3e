package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.area.AreaId;

/** Remembers who has signed in; what somebody may no longer work in goes with their next signing in. */
final class ColleagueTable implements Colleagues {
    private static final Duration OF_LATE = Duration.ofDays(14);
    private static final String LEFT = "DELETE FROM desk_person WHERE name = :name AND NOT area = ANY (:areas::text[])";
    private static final String HERE =
            """
            INSERT INTO desk_person (name, area, here_at)
            SELECT :name, area, :now FROM unnest(:areas::text[]) area
            ON CONFLICT (area, name) DO UPDATE SET here_at = excluded.here_at
            """;

    private final JdbcClient database;
    private final Clock clock;

    ColleagueTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void here(StaffPrincipal staff) {
        String[] areas = staff.areas().stream().map(AreaId::value).toArray(String[]::new);
        database.sql(LEFT).param("name", staff.getUsername()).param("areas", areas).update();
        database.sql(HERE)
                .param("name", staff.getUsername())
                .param("areas", areas)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<String> in(AreaId area) {
        return database.sql("SELECT name FROM desk_person WHERE area = :area AND here_at > :since ORDER BY name")
                .param("area", area.value())
                .param("since", clock.instant().minus(OF_LATE).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
