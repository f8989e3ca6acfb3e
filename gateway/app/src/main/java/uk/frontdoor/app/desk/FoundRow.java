package uk.frontdoor.app.desk;

/** One piece of work that was looked for. Names nobody: whoever wants to know more opens it, and that is recorded. */
public record FoundRow(WorkRow row, boolean done) {}
