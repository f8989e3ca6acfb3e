package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.core.referral.Referral;

/** What a recipient is told of corrections: of fields they are sent, and never that something they may not see was wrong. */
final class Corrections {
    private Corrections() {}

    static String saidWith(String reason, Referral referral, Set<FieldGroup> through, List<Redaction> redactions) {
        String corrected = referral.corrected().stream()
                .filter(field -> redactions.stream().noneMatch(left -> field.startsWith(left.field())))
                .map(field -> ExplainedGroup.groupOf(referral, field))
                .flatMap(Optional::stream)
                .filter(through::contains)
                .distinct()
                .sorted()
                .map(group -> group.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return corrected.isEmpty() || reason.isEmpty()
                ? reason
                : reason + ". Corrected since it was first recorded: " + corrected;
    }
}
