package uk.frontdoor.mapping.nhs.referral;

import uk.frontdoor.core.referral.Sex;

/** The child's sex: as observed where that is sent, else the administrative gender. */
final class SexLayout {

    private final Source source;
    private final Sheet sheet;

    SexLayout(Source source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    void lay(Spot patient, String path) {
        Spot observed = source.all("Observation").stream()
                .filter(Observations::isSex)
                .map(Observations::sex)
                .filter(Spot::exists)
                .findFirst()
                .orElse(Spot.NOWHERE);
        Spot spot = observed.exists() ? observed : patient.child("gender");
        String code = spot.value();
        if (code != null) {
            sheet.put(path, sex(code).name(), spot);
        }
    }

    private static Sex sex(String code) {
        return switch (code) {
            case "F", "248152002", "female" -> Sex.FEMALE;
            case "M", "248153007", "male" -> Sex.MALE;
            case "I", "32570681000036106", "other" -> Sex.INDETERMINATE;
            default -> Sex.NOT_KNOWN;
        };
    }
}
