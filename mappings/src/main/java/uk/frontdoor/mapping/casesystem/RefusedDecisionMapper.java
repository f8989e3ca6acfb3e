package uk.frontdoor.mapping.casesystem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.Envelope;

/** A decision message that could not be recorded goes to a person, with the reasons written down when it was refused. */
public final class RefusedDecisionMapper implements Mapper {
    private static final String PROBLEMS = "problems";

    /** What is kept beside a refused message. */
    public static Map<String, String> envelope(AreaId area, List<Problem> problems) {
        return Map.of(
                Envelope.AREA,
                area.value(),
                PROBLEMS,
                problems.stream()
                        .map(problem -> problem.code() + " " + problem.field())
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        return new NormaliseOutcome.NeedsKeying(Arrays.stream(
                        submission.envelope().getOrDefault(PROBLEMS, "").split("\n"))
                .filter(line -> line.contains(" "))
                .map(RefusedDecisionMapper::problem)
                .toList());
    }

    private static Problem problem(String line) {
        int space = line.indexOf(' ');
        return new Problem(line.substring(space + 1), FailureCode.valueOf(line.substring(0, space)));
    }
}
