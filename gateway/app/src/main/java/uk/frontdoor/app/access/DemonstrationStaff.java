package uk.frontdoor.app.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The invented people of the demonstration: one worker and one manager for each area, and one published password. */
final class DemonstrationStaff {
    /** Published in the README; a production gateway refuses to start with anybody who has it. */
    static final String PASSWORD = "front-door-demonstration";

    private static final List<String> AREAS = List.of("waf", "lan", "cmb", "cam", "pet");

    private DemonstrationStaff() {}

    static List<StaffSettings.Member> members(PasswordEncoder passwords) {
        String encoded = passwords.encode(PASSWORD);
        return AREAS.stream()
                .flatMap(area -> Stream.of(
                        new StaffSettings.Member("worker." + area, encoded, Set.of(StaffRole.WORKER), Set.of(area)),
                        new StaffSettings.Member(
                                "manager." + area,
                                encoded,
                                Set.of(StaffRole.WORKER, StaffRole.MANAGER),
                                Set.of(area))))
                .toList();
    }
}
