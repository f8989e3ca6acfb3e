package uk.frontdoor.mapping.nhs.workflow;

import java.util.List;
import java.util.Set;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

/** The workflow decision table. Source: bundle processing of the Booking and Referral Standard; shipped as data. */
public final class WorkflowTable {

    private static final String ANY = "*";

    /** What the table says about a message: the outcome and the definitions that fit it, preferred first. */
    public record Decision(WorkflowOutcome outcome, List<String> definitions) {

        public Decision {
            definitions = List.copyOf(definitions);
        }
    }

    private final List<Row> rows;

    private WorkflowTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Binds the rows of the table.
     *
     * @param rows cells in the order row, event, reason, category, status, careplan, encounter, usecase, outcome,
     *             definition
     */
    public static WorkflowTable of(List<List<String>> rows) {
        return new WorkflowTable(rows.stream().map(Row::of).toList());
    }

    /** Decides by the first row that fits; the last row of the table fits everything. */
    public Decision decide(WorkflowVariables variables) {
        for (Row row : rows) {
            if (row.fits(variables)) {
                return new Decision(row.outcome(variables.status()), row.definitions);
            }
        }
        throw new IllegalStateException("workflow table: no row fits (expected: a last row that fits everything)");
    }

    private record Row(String name, List<Set<String>> conditions, String outcome, List<String> definitions) {

        private static final int CONDITIONS = 7;

        static Row of(List<String> cells) {
            if (cells.size() != CONDITIONS + 3) {
                throw new IllegalArgumentException("workflow table: " + cells.size() + " cells (expected: 10)");
            }
            var conditions = cells.subList(1, CONDITIONS + 1).stream().map(Row::alternatives).toList();
            var row = new Row(cells.get(0), conditions, cells.get(8), List.of(cells.get(9).split("\\|")));
            row.outcome(WorkflowVariables.ABSENT);
            return row;
        }

        private static Set<String> alternatives(String cell) {
            return Set.of(cell.split("\\|"));
        }

        boolean fits(WorkflowVariables variables) {
            return fits(0, variables.event())
                    && fits(1, variables.reason())
                    && fits(2, variables.category())
                    && fits(3, variables.status())
                    && fits(4, variables.context().carePlan())
                    && fits(5, variables.context().encounter())
                    && fits(6, variables.context().useCase());
        }

        private boolean fits(int condition, String value) {
            Set<String> allowed = conditions.get(condition);
            return allowed.contains(value) || allowed.contains(ANY);
        }

        WorkflowOutcome outcome(String status) {
            boolean mistake = status.equals("entered-in-error");
            return switch (outcome) {
                case "new-referral" -> new WorkflowOutcome.NewReferral(name);
                case "new-validation" -> new WorkflowOutcome.NewValidation(name);
                case "updated-referral" -> new WorkflowOutcome.UpdatedReferral(name);
                case "updated-validation" -> new WorkflowOutcome.UpdatedValidation(name);
                case "cancelled-referral" -> new WorkflowOutcome.CancelledReferral(name, mistake);
                case "cancelled-validation" -> new WorkflowOutcome.CancelledValidation(name, mistake);
                case "did-not-attend" -> new WorkflowOutcome.DidNotAttend(name);
                case "referral-response" -> new WorkflowOutcome.ReferralResponse(name);
                case "interim-response" -> new WorkflowOutcome.InterimResponse(name);
                case "final-response" -> new WorkflowOutcome.FinalResponse(name);
                case "rejected-response" -> new WorkflowOutcome.RejectedResponse(name);
                case "booking" -> new WorkflowOutcome.Refused(name, FindingCode.WORKFLOW_BOOKING);
                case "unknown" -> new WorkflowOutcome.Refused(name, FindingCode.WORKFLOW_UNKNOWN);
                default -> throw new IllegalArgumentException("workflow table, row " + name + ": unknown outcome");
            };
        }
    }
}
