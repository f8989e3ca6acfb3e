package uk.frontdoor.mapping.nhs.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.message.MessageDefinitions.Definition;
import uk.frontdoor.mapping.nhs.message.UseCases;
import uk.frontdoor.mapping.nhs.message.UseCases.UseCase;

/**
 * {@code GET /MessageDefinition?context=}: a service of ours, a use case, or both.
 *
 * <p>Two contexts may come as two parameters or, as the conformance kit sends them, as one value with an encoded
 * ampersand in it.
 */
public final class DefinitionSearch {

    private final Publication publication;
    private final UseCases useCases = UseCases.load();
    private final List<Definition> definitions = PublishedDefinitions.published();

    public DefinitionSearch(Publication publication) {
        this.publication = publication;
    }

    /** @param values every value of the context parameter; empty when it is missing */
    public SearchAnswer search(List<String> values) {
        List<String> contexts = contexts(values);
        if (contexts.isEmpty()) {
            return new SearchAnswer.Refused(NhsError.REQUIRED, "The context parameter is missing.");
        }
        Predicate<Definition> wanted = _ -> true;
        for (String context : contexts) {
            int bar = context.indexOf('|');
            if (bar <= 0 || bar == context.length() - 1) {
                return new SearchAnswer.Refused(NhsError.INVALID, "The context parameter is not system|value.");
            }
            Optional<Predicate<Definition>> condition = condition(context.substring(0, bar), context.substring(bar + 1));
            if (condition.isEmpty()) {
                return new SearchAnswer.Refused(NhsError.NOT_FOUND, "No message definition has this context.");
            }
            wanted = wanted.and(condition.get());
        }
        return found(definitions.stream().filter(wanted).toList());
    }

    private static List<String> contexts(List<String> values) {
        var contexts = new ArrayList<String>();
        for (String value : values) {
            for (String part : value.split("&context=")) {
                if (!part.isBlank()) {
                    contexts.add(part.strip());
                }
            }
        }
        return contexts;
    }

    private Optional<Predicate<Definition>> condition(String system, String value) {
        if (BarsCodes.today(system).equals(BarsCodes.DOS_SERVICE)) {
            return publication.serviceIds().contains(value) ? Optional.of(_ -> true) : Optional.empty();
        }
        return useCases.all().stream()
                .filter(useCase -> useCase.system().equals(system) && useCase.code().equals(value))
                .findFirst()
                .map(useCase -> serving(useCase));
    }

    private static Predicate<Definition> serving(UseCase useCase) {
        return definition -> PublishedDefinitions.serves(definition, useCase);
    }

    private SearchAnswer found(List<Definition> matching) {
        if (matching.isEmpty()) {
            return new SearchAnswer.Refused(NhsError.NOT_FOUND, "No message definition has this context.");
        }
        List<ObjectNode> documents = matching.stream()
                .map(definition -> PublishedDefinitions.document(definition, publication, useCases))
                .toList();
        return new SearchAnswer.Found(Searchset.of(documents, publication.baseUrl() + "/MessageDefinition"));
    }
}
