package uk.frontdoor.mapping.nhs.header;

import java.util.List;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.reading.Format;

/** What came of reading the headers. */
public sealed interface HeaderReading {

    /** The request may go on. */
    record Readable(RequestHeaders headers, List<Finding> remarks) implements HeaderReading {

        public Readable {
            remarks = List.copyOf(remarks);
        }
    }

    /** The request is refused, for these reasons, in the format it can probably read. */
    record Refused(List<Finding> reasons, Format answerFormat) implements HeaderReading {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
