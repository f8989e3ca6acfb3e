package uk.frontdoor.app.platform;

import jakarta.servlet.http.HttpServletRequest;

/** What a caller is told while the gateway starts, in the words of the face they called. */
enum NotReadyAnswer {
    FHIR("application/fhir+json", """
            {"resourceType":"OperationOutcome",\
            "meta":{"profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome"]},\
            "issue":[{"severity":"error","code":"transient",\
            "details":{"coding":[{"system":"https://fhir.nhs.uk/CodeSystem/http-error-codes",\
            "code":"REC_UNAVAILABLE","display":"503: The service is unavailable"}]},\
            "diagnostics":"The gateway is starting; send the message again."}]}"""),
    OTHER("application/problem+json", """
            {"type":"about:blank","title":"Service Unavailable","status":503,\
            "detail":"The gateway is starting; send the request again."}""");

    private final String contentType;
    private final String body;

    NotReadyAnswer(String contentType, String body) {
        this.contentType = contentType;
        this.body = body;
    }

    static NotReadyAnswer to(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/FHIR/") ? FHIR : OTHER;
    }

    String contentType() {
        return contentType;
    }

    String body() {
        return body;
    }
}
