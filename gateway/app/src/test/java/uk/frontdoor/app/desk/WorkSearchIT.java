package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

class WorkSearchIT {
    private static final TheStores STORES = TheStores.open();
    private static final Set<AreaId> WAF = Set.of(new AreaId("waf"));
    private static final Sought NUMBER = new Sought.Number("NHS number", "nhs: 9990000018");

    private final WorkSearch search =
            new WorkSearchTable(STORES.database().client(), STORES.bean(WorkList.class));

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void findsByTheBeginningOfAReferenceInOnesAreasAlone() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        String reference = item.reference().value();

        for (int length : new int[] {7, 10, 15}) {
            assertThat(search.find(new Sought.Reference(reference.substring(0, length)), WAF, false).items())
                    .extracting(each -> each.item().id())
                    .containsExactly(item.id());
        }
        assertThat(search.find(new Sought.Reference(reference), Set.of(new AreaId("lan")), false).items()).isEmpty();
        assertThat(search.find(new Sought.Reference(reference), Set.of(), false).items()).isEmpty();
    }

    @Test
    void findsAChildsWorkByTheDigestOfANumber() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        STORES.placed(APlace.inTheNorth().build());
        known(item, false);

        assertThat(search.find(NUMBER, WAF, false).items())
                .extracting(each -> each.item().id())
                .containsExactly(item.id());
    }

    @Test
    void saysOfARestrictedRecordOnlyThatItMayMatch() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        known(item, true);

        assertThat(search.find(NUMBER, WAF, false).items()).isEmpty();
        assertThat(search.find(NUMBER, WAF, false).restricted()).isTrue();
        assertThat(search.find(NUMBER, WAF, true).items()).hasSize(1);
        assertThat(search.find(new Sought.Reference(item.reference().value()), WAF, false).items()).hasSize(1);
    }

    private static void known(WorkItem item, boolean restricted) {
        UUID submission = item.submission().value();
        STORES.database()
                .client()
                .sql("""
                        INSERT INTO match_child (submission, label, nhs_number, restricted)
                        VALUES (:submission, 'c1', '9990000018', :restricted)""")
                .param("submission", submission)
                .param("restricted", restricted)
                .update();
        STORES.database()
                .client()
                .sql("""
                        INSERT INTO match_key (key, submission)
                        VALUES (sha256(convert_to('nhs: 9990000018', 'UTF8')), :submission)""")
                .param("submission", submission)
                .update();
    }
}
