package uk.frontdoor.app.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a cell of a decision table, as somebody reads it who does not know the notation. */
final class CellWords {
    private CellWords() {}

    static String of(String cell) {
        return switch (cell) {
            case "-", "" -> "any";
            case "true" -> "yes";
            case "false" -> "no";
            default -> cell.startsWith("not(") ? "anything but " + list(inside(cell), " or ") : list(cell, " or ");
        };
    }

    /** What a row answers: a value, a list of them, or an expression, which stays as it is. */
    static String ofAnswer(String cell) {
        if (cell.startsWith("[")) {
            return list(cell.substring(1, cell.length() - 1), ", ");
        }
        return cell.startsWith("\"") ? of(cell) : cell;
    }

    private static String inside(String cell) {
        return cell.substring(cell.indexOf('(') + 1, cell.lastIndexOf(')'));
    }

    private static String list(String cell, String between) {
        if (!cell.contains("\"")) {
            return cell;
        }
        Stream<String> values = Arrays.stream(cell.split("\"(?:,\\s*\")?")).filter(value -> !value.isBlank());
        return values.map(CellWords::plain).collect(Collectors.joining(between));
    }

    /** Names of constants become words; rule ids, codes and sentences stay. */
    private static String plain(String value) {
        boolean constant = value.matches("[A-Z0-9_]+") && value.length() > 4;
        return constant ? value.replace('_', ' ').toLowerCase(Locale.ROOT) : value;
    }
}
