package uk.frontdoor.mapping.nhs.structure;

/**
 * The forms of FHIR dates and times, checked without regular expressions or exceptions: this runs for every value of
 * every message before the sender is answered.
 */
final class Times {

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int LATEST_OFFSET_HOURS = 14;

    private Times() {
    }

    static boolean isDate(String text) {
        return switch (text.length()) {
            case 4 -> isYear(text);
            case 7 -> isYear(text) && isMonth(text);
            case 10 -> isDay(text);
            default -> false;
        };
    }

    static boolean isDateTime(String text) {
        return isDate(text) || isInstant(text);
    }

    /** A date, a time to the second or finer, and an offset; all required. */
    static boolean isInstant(String text) {
        if (text.length() < 20 || text.charAt(10) != 'T' || !isDay(text.substring(0, 10))) {
            return false;
        }
        int zone = zoneStart(text);
        return zone > 0 && isTime(text, 11, zone) && isOffset(text, zone);
    }

    private static int zoneStart(String text) {
        int last = text.length() - 1;
        return text.charAt(last) == 'Z' ? last : text.length() - 6;
    }

    private static boolean isOffset(String text, int from) {
        char sign = text.charAt(from);
        if (sign == 'Z') {
            return true;
        }
        if (sign != '+' && sign != '-' || text.charAt(from + 3) != ':') {
            return false;
        }
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, from + 4, from + 6);
        return hours >= 0 && minutes >= 0 && minutes < 60
                && (hours < LATEST_OFFSET_HOURS || hours == LATEST_OFFSET_HOURS && minutes == 0);
    }

    /** {@code hh:mm:ss} with optional decimals between the two positions; second 60 is a leap second. */
    static boolean isTime(String text, int from, int to) {
        if (to - from < 8 || text.charAt(from + 2) != ':' || text.charAt(from + 5) != ':') {
            return false;
        }
        int hours = number(text, from, from + 2);
        int minutes = number(text, from + 3, from + 5);
        int seconds = number(text, from + 6, from + 8);
        boolean clock = hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds <= 60;
        return clock && isFraction(text, from + 8, to);
    }

    private static boolean isFraction(String text, int from, int to) {
        return from == to || text.charAt(from) == '.' && to - from > 1 && digits(text, from + 1, to);
    }

    private static boolean isYear(String text) {
        return digits(text, 0, 4) && number(text, 0, 4) > 0;
    }

    private static boolean isMonth(String text) {
        int month = text.charAt(4) == '-' ? number(text, 5, 7) : -1;
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(String text) {
        if (!isYear(text) || !isMonth(text) || text.charAt(7) != '-') {
            return false;
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return day >= 1 && day <= DAYS[month - 1] && (month != 2 || day < 29 || isLeap(number(text, 0, 4)));
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
