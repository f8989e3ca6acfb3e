package uk.frontdoor.core.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about help being given and information being shared. A service agreement, not a lawful basis.
 *
 * @param covers labels of the children it speaks for; empty means all in this referral
 * @param recipients destination ids or kinds it names; empty means the front door only
 * @param excludedRecipients bodies the giver does not want told
 * @param explained the giver was told what it means
 */
public record Agreement(
        AgreementState state,
        GiverCapacity capacity,
        @Nullable String giver,
        List<String> covers,
        List<String> recipients,
        List<String> excludedRecipients,
        @Nullable Instant givenAt,
        @Nullable LocalDate reviewOn,
        @Nullable Instant withdrawnAt,
        @Nullable NotSoughtReason notSoughtReason,
        @Nullable Boolean competent,
        boolean explained) {
    public Agreement {
        covers = List.copyOf(covers);
        recipients = List.copyOf(recipients);
        excludedRecipients = List.copyOf(excludedRecipients);
    }
}
