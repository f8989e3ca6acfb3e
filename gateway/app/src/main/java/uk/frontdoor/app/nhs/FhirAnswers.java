package uk.frontdoor.app.nhs;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.answer.OperationOutcomes;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Makes answers of resources, findings and errors. */
final class FhirAnswers {
    private final OperationOutcomes outcomes;
    private final ResourceWriter writer;

    FhirAnswers(OperationOutcomes outcomes, ResourceWriter writer) {
        this.outcomes = outcomes;
        this.writer = writer;
    }

    FhirAnswer found(ObjectNode resource, Format format) {
        return new FhirAnswer(200, format, writer.write(resource, format));
    }

    /** The first reason decides the status. */
    FhirAnswer refused(List<Finding> reasons, Format format) {
        return new FhirAnswer(reasons.getFirst().code().error().status(), format, outcomes.of(reasons, format));
    }

    /** @param diagnostics a sentence of ours that repeats nothing from the request */
    FhirAnswer refused(NhsError error, String diagnostics, Format format) {
        return new FhirAnswer(error.status(), format, outcomes.of(error, diagnostics, format));
    }
}
