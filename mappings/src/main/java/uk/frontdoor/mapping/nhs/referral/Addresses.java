package uk.frontdoor.mapping.nhs.referral;

import java.util.List;

/** Addresses as FHIR writes them. */
final class Addresses {

    private Addresses() {
    }

    /** Lines, city and district as lines; an address that is one text only is one line. */
    static void put(Sheet sheet, String path, Spot address) {
        boolean inParts = address.child("line").exists() || address.child("city").exists();
        for (Spot line : address.each("line")) {
            sheet.put(line(sheet, path), line);
        }
        for (String part : inParts ? List.of("city", "district") : List.of("text")) {
            if (address.child(part).exists()) {
                sheet.put(line(sheet, path), address.child(part));
            }
        }
        sheet.put(path + ".postcode", address.child("postalCode"));
    }

    private static String line(Sheet sheet, String path) {
        String entry = sheet.add(path + ".lines");
        return entry.substring(0, entry.length() - 1);
    }
}
