package uk.frontdoor.app.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * What one recipient would receive, in words.
 *
 * @param outcome GOES, STAYS or HELD
 * @param fields groups of fields that would go
 * @param leftOut what the filters would take out, and by which rule
 * @param content every value that would go; empty when nothing would
 */
public record PreviewView(
        String recipient,
        String kind,
        String outcome,
        String heading,
        SharingVerdict verdict,
        List<String> fields,
        List<Redaction> leftOut,
        List<ReferralSection> content) {

    static PreviewView of(Previewed previewed, Destinations destinations) {
        return switch (previewed) {
            case Previewed.WouldGo(var _, var _, var content, var fields, var redactions) ->
                view(
                        previewed,
                        destinations,
                        new Said("GOES", "would get this"),
                        new Parts(words(fields), inOrder(redactions), SharedView.of(content)));
            case Previewed.WouldBeWithheld _ ->
                view(previewed, destinations, new Said("STAYS", "would get nothing"), Parts.NONE);
            case Previewed.WouldBeHeld _ ->
                view(previewed, destinations, new Said("HELD", "would get nothing until a person settles it"), Parts.NONE);
        };
    }

    private record Said(String outcome, String heading) {}

    private record Parts(List<String> fields, List<Redaction> leftOut, List<ReferralSection> content) {
        static final Parts NONE = new Parts(List.of(), List.of(), List.of());
    }

    private static PreviewView view(Previewed previewed, Destinations destinations, Said words, Parts parts) {
        Destination destination = destinations.find(previewed.recipient()).orElse(null);
        return new PreviewView(
                destination == null ? previewed.recipient().value() : destination.name(),
                destination == null ? "" : Words.of(destination.kind()),
                words.outcome(),
                words.heading(),
                previewed.verdict(),
                parts.fields(),
                parts.leftOut(),
                parts.content());
    }

    private static List<String> words(Set<FieldGroup> fields) {
        return fields.stream().sorted().map(Words::of).toList();
    }

    private static List<Redaction> inOrder(List<Redaction> redactions) {
        return redactions.stream().distinct().sorted(Comparator.comparing(Redaction::field)).toList();
    }
}
