package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;

/** Where this face lives. */
final class FhirPaths {
    static final String BASE = "/FHIR/R4";

    private FhirPaths() {}

    static boolean isFhir(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/FHIR/") || request.getRequestURI().equals("/FHIR");
    }
}
