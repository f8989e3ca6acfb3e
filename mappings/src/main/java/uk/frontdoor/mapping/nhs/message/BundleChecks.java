package uk.frontdoor.mapping.nhs.message;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;

/** The Bundle itself: type, id, version, first entry, how entries are named. */
final class BundleChecks {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.\\d{1,4}\\.\\d{1,4}([-+][0-9A-Za-z.-]{1,40})?");
    private static final String SUPPORTED_MAJOR = "1";
    private static final int ID_LENGTH = 64;
    private static final String URN_UUID = "urn:uuid:";
    private static final int FRACTION_DIGITS = 7;

    private BundleChecks() {
    }

    /** The version comes before everything else: another version may mean other rules. */
    static void version(MessageBundle message, Findings findings) {
        String version = message.version();
        var matcher = VERSION.matcher(version);
        if (version.isEmpty()) {
            findings.add(FindingCode.BUNDLE_VERSION_MISSING, "Bundle.meta.versionId");
        } else if (!matcher.matches()) {
            findings.add(FindingCode.BUNDLE_VERSION_UNREADABLE, "Bundle.meta.versionId");
        } else if (!SUPPORTED_MAJOR.equals(matcher.group(1))) {
            findings.add(FindingCode.BUNDLE_VERSION_UNSUPPORTED, "Bundle.meta.versionId");
        }
    }

    static boolean isAlpha(MessageBundle message) {
        return message.version().toLowerCase(Locale.ROOT).contains("-alpha");
    }

    static void check(MessageBundle message, Findings findings) {
        if (!Nodes.text(message.root(), "type").equals("message")) {
            findings.add(FindingCode.BUNDLE_NOT_A_MESSAGE, "Bundle.type");
        }
        checkId(message.id(), findings);
        if (Nodes.text(message.root(), "timestamp").isEmpty()) {
            findings.add(FindingCode.BUNDLE_TIMESTAMP_MISSING, "Bundle.timestamp");
        }
        if (message.header().isEmpty()) {
            findings.add(FindingCode.BUNDLE_HEADER_NOT_FIRST, "Bundle.entry[0]");
        }
        if (message.ofType("MessageHeader").size() > 1) {
            findings.add(FindingCode.BUNDLE_SECOND_HEADER, "Bundle.entry");
        }
        checkEntries(message, findings);
    }

    private static void checkId(String id, Findings findings) {
        if (id.isEmpty()) {
            findings.add(FindingCode.BUNDLE_ID_MISSING, "Bundle.id");
        } else if (id.length() > ID_LENGTH || !id.chars().allMatch(BundleChecks::isIdCharacter)) {
            findings.add(FindingCode.BUNDLE_ID_FORM, "Bundle.id");
        }
    }

    private static boolean isIdCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    private static void checkEntries(MessageBundle message, Findings findings) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (JsonNode entry : message.root().path("entry")) {
            String place = "Bundle.entry[" + index + "]";
            String fullUrl = Nodes.text(entry, "fullUrl");
            if (fullUrl.isEmpty()) {
                findings.add(FindingCode.BUNDLE_FULL_URL_MISSING, place + ".fullUrl");
            } else if (!isUrnUuid(fullUrl)) {
                findings.add(FindingCode.BUNDLE_FULL_URL_NOT_UUID, place + ".fullUrl");
            } else if (!seen.add(fullUrl)) {
                findings.add(FindingCode.BUNDLE_FULL_URL_REPEATED, place + ".fullUrl");
            }
            if (!entry.path("resource").isObject()) {
                findings.add(FindingCode.BUNDLE_RESOURCE_MISSING, place + ".resource");
            } else {
                checkMeta(entry.path("resource").path("meta"), place, findings);
            }
            index++;
        }
    }

    private static void checkMeta(JsonNode meta, String place, Findings findings) {
        String lastUpdated = Nodes.text(meta, "lastUpdated");
        if (lastUpdated.isEmpty()) {
            findings.add(FindingCode.META_LAST_UPDATED_MISSING, place + ".resource.meta.lastUpdated");
        } else if (findings.wants(FindingCode.META_LAST_UPDATED_COARSE) && fractionDigits(lastUpdated) < FRACTION_DIGITS) {
            findings.add(FindingCode.META_LAST_UPDATED_COARSE, place + ".resource.meta.lastUpdated");
        }
    }

    private static int fractionDigits(String instant) {
        int digits = 0;
        for (int i = instant.indexOf('.') + 1; i > 0 && i < instant.length() && Character.isDigit(instant.charAt(i)); i++) {
            digits++;
        }
        return digits;
    }

    private static boolean isUrnUuid(String url) {
        if (!url.startsWith(URN_UUID) || url.length() != URN_UUID.length() + 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = url.charAt(URN_UUID.length() + i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
