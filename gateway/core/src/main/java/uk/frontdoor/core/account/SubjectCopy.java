package uk.frontdoor.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Permission, with its content, to give whoever asks for a child's data what is theirs: the one way out beside a release to a
 * recipient.
 *
 * <p>Only {@link SubjectAccess} can make one; the implementing record is not visible outside this package, and what writes a
 * pack accepts nothing else. It holds what may go and not what was kept back, so that a pack cannot show that something was.
 */
public sealed interface SubjectCopy permits GrantedCopy {
    String RULE = "R-SAR";
    String LAWFUL_BASIS = "UK GDPR, Articles 15 and 6(1)(c)";

    UUID request();

    String reference();

    Instant asOf();

    List<Part> parts();

    /** Keys of what is in it. */
    List<String> fields();

    /** How many items each rule kept back: for the record, never for the pack. */
    Map<AccessRule, Long> withheld();

    /** Everything under one heading. */
    record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One thing that is held about the child. */
    record Line(String label, String value, String source) {}
}
