package uk.frontdoor.core.sharing;

import java.util.List;

/**
 * What the sharing table answered, complete enough to be proved later.
 *
 * @param ruleId the row that answered, such as {@code S-11-SCHOOL-AGREED}
 * @param lawfulBasis UK GDPR article and statutory gateway
 * @param log what must be recorded: L1 to L10
 * @param tell who must, or must not, be told: T-ACK, T-FAM, T-NOFAM
 * @param reason one plain sentence
 */
public record SharingVerdict(
        Answer answer,
        FieldProfile profile,
        String ruleId,
        String tableVersion,
        String lawfulBasis,
        List<String> log,
        List<String> tell,
        String reason) {
    public SharingVerdict {
        log = List.copyOf(log);
        tell = List.copyOf(tell);
    }
}
