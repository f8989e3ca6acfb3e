package uk.frontdoor.app.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.referral.Background;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;

/** Referrals from before a child could say its background are read as ones that do not say it. */
class BackgroundMigrationIT {
    private static final TheStores STORES = TheStores.open();

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void givesEveryChildABackgroundThatSaysNothingWhateverStandsInTheirNeeds() throws IOException {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        int old = STORES.database()
                .client()
                .sql(
                        """
                        UPDATE referral
                        SET sealed = NULL, outline = NULL, content = replace(
                            regexp_replace(:content, ',"background":\\{[^}]*\\}', '', 'g'),
                            '"adjustments":[]', :needs)::json
                        WHERE submission = :submission
                        """)
                .param("content", RecordJson.write(referral(item)))
                .param("needs", "\"adjustments\":[\"Says \\\"]}\\\" and \\\\\",\"Large print\"]")
                .param("submission", item.submission().value())
                .update();
        assertThat(old).isOne();

        STORES.database().client().sql(migration()).update();
        STORES.database().client().sql(migration()).update();

        Child child = referral(item).children().getFirst();
        assertThat(child.background()).isEqualTo(Background.NOT_SAID);
        assertThat(child.accessNeeds().adjustments()).containsExactly("Says \"]}\" and \\", "Large print");
    }

    private static Referral referral(WorkItem item) {
        return STORES.bean(Referrals.class).find(item.submission()).orElseThrow();
    }

    private static String migration() throws IOException {
        return new ClassPathResource("/db/migration/V142__background.sql").getContentAsString(StandardCharsets.UTF_8);
    }
}
