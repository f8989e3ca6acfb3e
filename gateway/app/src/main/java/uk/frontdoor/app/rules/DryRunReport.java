package uk.frontdoor.app.rules;

import java.util.List;

/**
 * What a changed table or area file would have answered to decisions that were made.
 *
 * @param replayed how many answers and places were compared
 * @param flows where anything differs, by agency and recipient
 */
record DryRunReport(int replayed, List<Flow> flows) {
    DryRunReport {
        flows = List.copyOf(flows);
    }

    /** What differs. */
    enum Change {
        NEWLY_ALLOWED("newly allowed"),
        NEWLY_DENIED("newly denied"),
        CHANGED("changed"),
        /** A service would be proposed that was not. */
        NEWLY_PROPOSED("newly proposed"),
        NO_LONGER_PROPOSED("no longer proposed");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param recipient who would be told; for what is only proposed, what is otherwise: the rating, a service
     * @param before rule that answered
     * @param after rule that would answer
     * @param references some of the referrals; a reference says nothing about anybody
     */
    record Flow(
            String agency, String recipient, Change change, String before, String after, int count, List<String> references) {
        Flow {
            references = List.copyOf(references);
        }
    }

    public long count(Change change) {
        return flows.stream().filter(flow -> flow.change() == change).mapToInt(Flow::count).sum();
    }
}
