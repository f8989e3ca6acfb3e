package uk.frontdoor.app.seal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.CaseProgress;
import uk.frontdoor.core.sharing.ReleaseId;

/** How a recipient goes on, as JSON inside its signature: {@code role} and {@code leads}, or {@code ending}. */
record ProgressBody(
        UUID release,
        String from,
        Instant at,
        String step,
        @Nullable String role,
        @Nullable Boolean leads,
        CaseProgress.@Nullable Ending ending) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String ALLOCATED = "ALLOCATED";
    private static final String CLOSED = "CLOSED";

    static boolean is(byte[] json) {
        return JSON.readTree(json).has("step");
    }

    static ProgressBody read(byte[] json) {
        return JSON.readValue(json, ProgressBody.class);
    }

    static ProgressBody of(CaseProgress progress) {
        UUID release = progress.release().value();
        String from = progress.from().value();
        return switch (progress.step()) {
            case CaseProgress.Step.Allocated(var role, var leads) ->
                new ProgressBody(release, from, progress.at(), ALLOCATED, role, leads, null);
            case CaseProgress.Step.Closed(var ending) ->
                new ProgressBody(release, from, progress.at(), CLOSED, null, null, ending);
        };
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    CaseProgress progress() {
        return new CaseProgress(new ReleaseId(release), new DestinationId(from), Objects.requireNonNull(at), said());
    }

    private CaseProgress.Step said() {
        if (step.equals(ALLOCATED) && role != null && leads != null && ending == null) {
            return new CaseProgress.Step.Allocated(role, leads);
        }
        if (step.equals(CLOSED) && ending != null && role == null && leads == null) {
            return new CaseProgress.Step.Closed(ending);
        }
        throw new IllegalArgumentException("step: ALLOCATED with role and leads, or CLOSED with ending (expected)");
    }
}
