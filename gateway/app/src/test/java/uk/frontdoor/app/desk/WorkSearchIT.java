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
            assertThat(search.find(new Sought.Reference(reference.substring(0, length)), WAF, Set.of()).items())
                    .extracting(each -> each.item().id())
                    .containsExactly(item.id());
        }
        assertThat(search.find(new Sought.Reference(reference), Set.of(new AreaId("lan")), Set.of()).items()).isEmpty();
        assertThat(search.find(new Sought.Reference(reference), Set.of(), Set.of()).items()).isEmpty();
    }

    @Test
    void findsAChildsWorkByTheDigestOfANumber() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        STORES.placed(APlace.inTheNorth().build());
        known(item, false);

        assertThat(search.find(NUMBER, WAF, Set.of()).items())
                .extracting(each -> each.item().id())
                .containsExactly(item.id());
    }

    @Test
    void saysOfARestrictedRecordOnlyThatItMayMatch() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        known(item, true);

        assertThat(search.find(NUMBER, WAF, Set.of()).items()).isEmpty();
        assertThat(search.find(NUMBER, WAF, Set.of()).restricted()).isTrue();
        assertThat(search.find(NUMBER, WAF, WAF).items()).hasSize(1);
        assertThat(search.find(new Sought.Reference(item.reference().value()), WAF, Set.of()).items()).hasSize(1);
    }

    @Test
    void findsARestrictedRecordForTheManagerOfItsOwnAreaAlone() {
        known(STORES.placed(APlace.inTheNorth().build()), true);
        Set<AreaId> both = Set.of(new AreaId("waf"), new AreaId("lan"));

        assertThat(search.find(NUMBER, both, Set.of(new AreaId("lan"))).items()).isEmpty();
        assertThat(search.find(NUMBER, both, WAF).items()).hasSize(1);
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
