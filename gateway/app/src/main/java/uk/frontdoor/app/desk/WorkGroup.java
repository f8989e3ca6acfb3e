package uk.frontdoor.app.desk;

import java.util.Arrays;
import java.util.List;

/** The rows of the list whose clocks stand alike: most urgent first, then the one due first. */
public record WorkGroup(ClockState state, List<WorkRow> rows) {
    /** Groups without rows are left out. */
    static List<WorkGroup> of(List<WorkRow> rows) {
        return Arrays.stream(ClockState.values())
                .map(state -> new WorkGroup(
                        state, rows.stream().filter(row -> row.state() == state).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }
}
