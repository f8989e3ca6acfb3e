package uk.frontdoor.app.nhs;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the server itself turned away on a path of this face, before any filter saw it. */
final class ErrorReports extends ErrorReportValve {
    private final BareAnswers answers;

    ErrorReports(BareAnswers answers) {
        this.answers = answers;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        String path = request.getRequestURI();
        if (path == null || !FhirPaths.isFhir(path)) {
            super.report(request, response, failure);
        } else if (response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported()) {
            write(request, response);
        }
    }

    private void write(Request request, Response response) {
        try {
            answers.write(response.getStatus(), request, response.getResponse());
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("An error could not be answered", gone);
        }
    }
}
