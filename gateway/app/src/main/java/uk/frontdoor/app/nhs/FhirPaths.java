package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;

/** Where this face lives. */
final class FhirPaths {
    static final String BASE = "/FHIR/R4";

    private FhirPaths() {}

    static boolean isFhir(HttpServletRequest request) {
        return isFhir(request.getRequestURI());
    }

    static boolean isFhir(String path) {
        return path.startsWith("/FHIR/") || path.equals("/FHIR");
    }
}
