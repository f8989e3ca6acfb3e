package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.activemq.artemis.core.security.CheckType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("hostile")
final class BrokerRightsTest {

    private final BrokerAccount hub =
            BrokerAccount.withPassword("kendal-hub", "{noop}x", BrokerAccount.Kind.DESTINATION, "kendal");
    private final BrokerAccount caseSystem =
            BrokerAccount.withPassword("liquid", "{noop}x", BrokerAccount.Kind.CASE_SYSTEM, "cumberland");

    @ParameterizedTest
    @CsvSource({
        "CONSUME, inbox.kendal",
        "CONSUME, inbox.kendal::inbox.kendal",
        "BROWSE, inbox.kendal",
        "SEND, receipts"
    })
    void letsADestinationReadItsInboxAndConfirm(CheckType action, String target) {
        assertThat(BrokerRights.allow(hub, action, target)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSUME, inbox.kendal-mash",
        "CONSUME, inbox.penrith",
        "CONSUME, inbox.kendal::inbox.penrith",
        "CONSUME, receipts",
        "CONSUME, failure",
        "CONSUME, frontdoor.kendal",
        "SEND, inbox.kendal",
        "SEND, dispatch.kendal",
        "SEND, stage.sharing",
        "MANAGE, activemq.management"
    })
    void letsADestinationDoNothingElse(CheckType action, String target) {
        assertThat(BrokerRights.allow(hub, action, target)).isFalse();
    }

    @Test
    void letsACaseSystemReadItsOwnQueueAndSendDecisions() {
        assertThat(BrokerRights.allow(caseSystem, CheckType.CONSUME, "frontdoor.cumberland::frontdoor.cumberland.liquid"))
                .isTrue();
        assertThat(BrokerRights.allow(caseSystem, CheckType.SEND, "frontdoor.cumberland.decisions")).isTrue();
        assertThat(BrokerRights.allow(caseSystem, CheckType.CONSUME, "frontdoor.cumberland.answers.liquid")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSUME, frontdoor.cumberland::frontdoor.cumberland.desk",
        "CONSUME, frontdoor.cumberland",
        "CONSUME, frontdoor.lancashire::frontdoor.lancashire.liquid",
        "CONSUME, frontdoor.cumberland.decisions",
        "CONSUME, frontdoor.cumberland.answers.desk",
        "CONSUME, frontdoor.lancashire.answers.liquid",
        "SEND, frontdoor.cumberland.answers.liquid",
        "SEND, frontdoor.cumberland",
        "SEND, frontdoor.lancashire.decisions",
        "SEND, receipts"
    })
    void letsACaseSystemDoNothingElse(CheckType action, String target) {
        assertThat(BrokerRights.allow(caseSystem, action, target)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = CheckType.class, mode = EnumSource.Mode.MATCH_ANY, names = {"CREATE.*", "DELETE.*", "VIEW", "EDIT"})
    void letsNobodyChangeTheBroker(CheckType action) {
        assertThat(BrokerRights.allow(hub, action, "inbox.kendal")).isFalse();
        assertThat(BrokerRights.allow(caseSystem, action, "frontdoor.cumberland::frontdoor.cumberland.liquid")).isFalse();
    }
}
