package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** The gateway's faces by the start of their path. A ledger entry names the face, never the path: paths may hold ids. */
final class Faces {
    private Faces() {}

    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return Stream.of("/FHIR", "/api/work", "/api", "/desk", TokenController.PATH)
                .filter(face -> path.equals(face) || path.startsWith(face + "/"))
                .findFirst()
                .orElse("/");
    }
}
