package uk.frontdoor.app.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.worklist.WorkItem;

class PlacedRoutesIT {
    private static final TheStores STORES = TheStores.open();
    private static final String CONTENT = "SELECT content FROM placed WHERE submission = :submission";

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void readsWhatWasPlacedBeforeThereWereRoutesAsHavingNone() throws IOException {
        Placed placed = APlace.inTheNorth().build();
        WorkItem item = STORES.placed(placed);
        String old = content(item).replaceFirst(",\"routes\":\\[]", "");
        assertThat(old).doesNotContain("routes");
        STORES.database()
                .client()
                .sql("UPDATE placed SET content = :old::json WHERE submission = :submission")
                .param("old", old)
                .param("submission", item.submission().value())
                .update();

        STORES.database().client().sql(migration()).update();

        assertThat(RecordJson.read(content(item), Placed.class)).isEqualTo(placed);
    }

    private static String content(WorkItem item) {
        return STORES.database()
                .client()
                .sql(CONTENT)
                .param("submission", item.submission().value())
                .query(String.class)
                .single();
    }

    private static String migration() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PlacedRoutesIT.class.getResourceAsStream("/db/migration/V60__placed_routes.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
