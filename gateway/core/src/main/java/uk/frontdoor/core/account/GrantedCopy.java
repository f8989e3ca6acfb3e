package uk.frontdoor.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The one kind of copy there is. */
record GrantedCopy(
        UUID request,
        String reference,
        Instant asOf,
        List<Part> parts,
        List<String> fields,
        Map<AccessRule, Long> withheld)
        implements SubjectCopy {
    GrantedCopy {
        parts = List.copyOf(parts);
        fields = List.copyOf(fields);
        withheld = Map.copyOf(withheld);
    }

    @Override
    public String toString() {
        return "SubjectCopy[" + request + "]";
    }
}
