package uk.frontdoor.mapping.nhs.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.search.SearchReading.Refused;

/** Reads the parameters of {@code GET /ServiceRequest}. Source: the Booking and Referral API, version 1.4.0. */
public final class SearchParameters {
    private static final String PATIENT = "patient:identifier";
    private static final String IDENTIFIER = "ServiceRequest.identifier";
    private static final List<String> PERSON =
            List.of("patient:name", "patient:birthdate", "patient:address-postalcode");
    private static final Set<String> KNOWN = Set.of(PATIENT, IDENTIFIER, PERSON.get(0), PERSON.get(1), PERSON.get(2));
    /** The standard's own example writes the day first. */
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private SearchParameters() {
    }

    /** @param parameters by name; names that begin with an underscore are about the answer and ignored */
    public static SearchReading read(Map<String, List<String>> parameters) {
        boolean unknown = parameters.keySet().stream().anyMatch(name -> !KNOWN.contains(name) && !name.startsWith("_"));
        boolean any = parameters.keySet().stream().anyMatch(KNOWN::contains);
        if (!any) {
            return new Refused(NhsError.REQUIRED, "The patient:identifier parameter is missing.");
        }
        if (unknown) {
            return new Refused(NhsError.INVALID, "A parameter is not one this search has.");
        }
        if (parameters.values().stream().anyMatch(values -> values.size() != 1)) {
            return new Refused(NhsError.INVALID, "A parameter is given more than once.");
        }
        return given(parameters);
    }

    private static SearchReading given(Map<String, List<String>> parameters) {
        String missing = KNOWN.stream()
                .filter(name -> parameters.containsKey(name) && text(parameters, name).isEmpty())
                .findFirst()
                .orElseGet(() -> missingOfPerson(parameters));
        if (missing != null) {
            return new Refused(NhsError.REQUIRED, "The " + missing + " parameter is missing.");
        }
        try {
            return new SearchReading.Readable(
                    new RequestSearch(patient(parameters), person(parameters), identifier(parameters)));
        } catch (InvalidValue wrong) {
            return new Refused(NhsError.VALUE, wrong.getMessage() + ".");
        }
    }

    private static @Nullable String missingOfPerson(Map<String, List<String>> parameters) {
        long given = PERSON.stream().filter(parameters::containsKey).count();
        return given == 0
                ? null
                : PERSON.stream().filter(name -> !parameters.containsKey(name)).findFirst().orElse(null);
    }

    private static @Nullable NhsNumber patient(Map<String, List<String>> parameters) {
        if (!parameters.containsKey(PATIENT)) {
            return null;
        }
        Token token = Token.of(text(parameters, PATIENT));
        if (!token.system().isEmpty() && !token.system().equals(BarsCodes.NHS_NUMBER)) {
            throw new InvalidValue(PATIENT, FailureCode.UNKNOWN_CODE);
        }
        return new NhsNumber(token.value());
    }

    private static @Nullable Token identifier(Map<String, List<String>> parameters) {
        if (!parameters.containsKey(IDENTIFIER)) {
            return null;
        }
        Token token = Token.of(text(parameters, IDENTIFIER));
        if (token.value().isEmpty()) {
            throw new InvalidValue(IDENTIFIER, FailureCode.REQUIRED);
        }
        return token;
    }

    private static @Nullable Demographics person(Map<String, List<String>> parameters) {
        if (!parameters.containsKey(PERSON.getFirst())) {
            return null;
        }
        String name = text(parameters, PERSON.get(0));
        if (Demographics.words(name).isEmpty()) {
            throw new InvalidValue(PERSON.get(0), FailureCode.INVALID_FORMAT);
        }
        return new Demographics(
                name, born(text(parameters, PERSON.get(1))), Postcode.of(text(parameters, PERSON.get(2))));
    }

    private static LocalDate born(String text) {
        String date = text.startsWith("eq") ? text.substring(2) : text;
        try {
            return date.contains("/") ? LocalDate.parse(date, DAY_FIRST) : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new InvalidValue(PERSON.get(1), FailureCode.INVALID_FORMAT);
        }
    }

    private static String text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
