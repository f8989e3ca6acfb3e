package uk.frontdoor.core.sharing;

import java.util.List;

/** Answers the gate gives itself, where no table may: each holds or denies, none permits. */
final class GateVerdicts {
    static final String VERSION = "gate-1";

    private GateVerdicts() {}

    static SharingVerdict hold(String ruleId, String reason) {
        return new SharingVerdict(
                Answer.HOLD, FieldProfile.P0, ruleId, VERSION, "none", List.of("L1", "L7"), List.of("T-ACK"), reason);
    }

    static SharingVerdict deny(String ruleId, String reason) {
        return new SharingVerdict(
                Answer.DENY, FieldProfile.P0, ruleId, VERSION, "none", List.of("L3", "L5"), List.of("T-NOFAM"), reason);
    }
}
