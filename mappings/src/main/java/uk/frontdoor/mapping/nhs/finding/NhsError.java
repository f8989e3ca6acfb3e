package uk.frontdoor.mapping.nhs.finding;

/**
 * The errors a receiver may answer with: HTTP status, error code and FHIR issue type.
 *
 * <p>Source: error tables of the Booking and Referral Standard and the code system {@code http-error-codes}. 403 is
 * missing on purpose: the national proxy rewrites it, so a refusal of access is a 401.
 */
public enum NhsError {
    REQUIRED(400, "REC_BAD_REQUEST", "required"),
    VALUE(400, "REC_BAD_REQUEST", "value"),
    INVALID(400, "REC_BAD_REQUEST", "invalid"),
    INVARIANT(400, "REC_BAD_REQUEST", "invariant"),
    NOT_SUPPORTED(400, "REC_BAD_REQUEST", "not-supported"),
    TOO_LONG(400, "REC_BAD_REQUEST", "too-long"),
    UNAUTHENTICATED(401, "REC_UNAUTHORIZED", "security"),
    UNAUTHORIZED(401, "REC_UNAUTHORIZED", "forbidden"),
    NOT_FOUND(404, "REC_NOT_FOUND", "not-found"),
    METHOD_NOT_ALLOWED(405, "REC_METHOD_NOT_ALLOWED", "not-supported"),
    NOT_ACCEPTABLE(406, "REC_NOT_ACCEPTABLE", "processing"),
    TIMEOUT(408, "REC_TIMEOUT", "timeout"),
    DUPLICATE(409, "REC_CONFLICT", "duplicate"),
    CONFLICT(409, "REC_CONFLICT", "conflict"),
    UNSUPPORTED_MEDIA_TYPE(415, "REC_UNSUPPORTED_MEDIA_TYPE", "not-supported"),
    UNPROCESSABLE(422, "REC_UNPROCESSABLE_ENTITY", "not-supported"),
    TOO_EARLY(425, "REC_TOO_EARLY", "duplicate"),
    TOO_MANY_REQUESTS(429, "REC_TOO_MANY_REQUESTS", "throttled"),
    SERVER_ERROR(500, "REC_SERVER_ERROR", "exception"),
    NOT_STORED(500, "REC_SERVER_ERROR", "no-store"),
    NOT_IMPLEMENTED(501, "REC_NOT_IMPLEMENTED", "not-supported"),
    UNAVAILABLE(503, "REC_UNAVAILABLE", "transient");

    private final int status;
    private final String errorCode;
    private final String issueType;

    NhsError(int status, String errorCode, String issueType) {
        this.status = status;
        this.errorCode = errorCode;
        this.issueType = issueType;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The code of {@code https://fhir.nhs.uk/CodeSystem/http-error-codes}. */
    public String errorCode() {
        return errorCode;
    }

    /** The code of the FHIR issue-type code system. */
    public String issueType() {
        return issueType;
    }
}
