package uk.frontdoor.mapping.nhs.search;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.mapping.nhs.message.MessageBundle;

/**
 * A search for requests; at least one of its parts is given, and every one given must match.
 *
 * @param patient {@code patient:identifier}
 * @param person {@code patient:name}, {@code patient:birthdate} and {@code patient:address-postalcode}, all or none
 * @param identifier {@code ServiceRequest.identifier}: the sender's, or our case number
 */
public record RequestSearch(
        @Nullable NhsNumber patient, @Nullable Demographics person, @Nullable Token identifier) {

    /**
     * Whether a message is one looked for.
     *
     * @param caseNumber the number we gave out for it
     */
    public boolean finds(MessageBundle message, Token caseNumber) {
        return (patient == null || message.nhsNumber().filter(patient::equals).isPresent())
                && (person == null || person.matches(message))
                && (identifier == null
                        || identifier.finds(caseNumber)
                        || RequestIdentifiers.of(message).stream().anyMatch(identifier::finds));
    }

    @Override
    public String toString() {
        return "RequestSearch[]";
    }
}
