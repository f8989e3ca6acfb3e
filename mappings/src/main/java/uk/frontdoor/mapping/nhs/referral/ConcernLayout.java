package uk.frontdoor.mapping.nhs.referral;

import java.util.List;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;

/** Why somebody is worried: reasons, notes, what the visit found, what is known of health. */
final class ConcernLayout {

    private final Source source;
    private final Sheet sheet;

    ConcernLayout(Source source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    void lay(Spot request) {
        for (Spot reason : request.each("reasonCode")) {
            Spot topic = reason.coding(FrontDoorCodes.TOPICS);
            if (topic.exists()) {
                String path = sheet.add("concern.topics");
                sheet.put(path.substring(0, path.length() - 1), topic.child("code"));
            }
            tell(reason.words(), topic.exists() ? Sheet.Said.IN_A_CLINICAL_RECORD : Sheet.Said.IN_FREE_TEXT);
        }
        request.each("note").forEach(note -> tell(note.child("text"), Sheet.Said.IN_FREE_TEXT));
        tell(request.child("patientInstruction"), Sheet.Said.IN_FREE_TEXT);
        source.all("CarePlan").forEach(this::plan);
        source.all("Communication").forEach(this::communication);
        source.all("Condition").forEach(condition ->
                tell(condition.child("code").words(), Sheet.Said.IN_A_CLINICAL_RECORD));
        source.all("Observation").forEach(this::observation);
        source.all("Task").forEach(task -> tell(task.child("description"), Sheet.Said.IN_FREE_TEXT));
        source.all("Location").forEach(this::location);
    }

    private void plan(Spot plan) {
        tell(plan.child("description"), Sheet.Said.IN_FREE_TEXT);
        for (Spot activity : plan.each("activity")) {
            for (Spot outcome : activity.each("outcomeCodeableConcept")) {
                boolean coded = outcome.child("coding").exists();
                Spot words = coded ? outcome.child("coding").item(0).child("display") : outcome.child("text");
                tell(words, coded ? Sheet.Said.IN_A_CLINICAL_RECORD : Sheet.Said.IN_FREE_TEXT);
            }
            tell(activity.child("detail").child("description"), Sheet.Said.IN_FREE_TEXT);
        }
        plan.each("note").forEach(note -> tell(note.child("text"), Sheet.Said.IN_FREE_TEXT));
    }

    private void communication(Spot communication) {
        communication.each("payload").forEach(payload ->
                tell(payload.child("contentString"), Sheet.Said.IN_FREE_TEXT));
    }

    private void observation(Spot observation) {
        if (Observations.isSex(observation) || Observations.isEstimatedAge(observation)
                || Observations.isExpectedDelivery(observation)) {
            return;
        }
        Spot what = observation.child("code").words();
        Spot value = List.of(
                        observation.child("valueString"),
                        observation.child("valueCodeableConcept").words(),
                        observation.child("valueQuantity").child("value"))
                .stream().filter(Spot::exists).findFirst().orElse(Spot.NOWHERE);
        String text = what.node().asString("");
        sheet.fact(value.exists() ? text + ": " + value.value() : text, what, Sheet.Said.IN_A_CLINICAL_RECORD);
    }

    /** Where it happened is no address of the child. */
    private void location(Spot location) {
        String place = String.join(", ", List.of(
                        location.text("name"),
                        location.child("address").child("line").item(0).node().asString(""),
                        location.child("address").text("city"),
                        location.child("address").text("postalCode"))
                .stream().filter(part -> !part.isBlank()).toList());
        if (!place.isEmpty()) {
            sheet.fact("Place of the incident: " + place, location, Sheet.Said.IN_A_CLINICAL_RECORD);
        }
    }

    private void tell(Spot words, Sheet.Said said) {
        String text = words.value();
        if (text != null) {
            sheet.fact(text, words, said);
        }
    }
}
