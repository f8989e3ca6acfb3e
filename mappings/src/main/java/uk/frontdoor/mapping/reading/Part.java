package uk.frontdoor.mapping.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Upn;

/**
 * One part of an original, read under one path of the canonical referral.
 *
 * <p>Absent is null. What is there but cannot be read is null too, and noted: never a guess.
 */
public final class Part {
    private final Cells cells;
    private final String path;
    private final Notes notes;
    private final PlausibleDates dates;

    Part(Cells cells, String path, Notes notes, PlausibleDates dates) {
        this.cells = cells;
        this.path = path;
        this.notes = notes;
        this.dates = dates;
    }

    Part under(String field) {
        return new Part(cells, full(field), notes, dates);
    }

    List<Part> each(String list) {
        return IntStream.range(0, cells.count(full(list)))
                .mapToObj(index -> under(list + "[" + index + "]"))
                .toList();
    }

    boolean has(String field) {
        return cells.find(full(field)) != null;
    }

    boolean anything(String field) {
        return cells.any(full(field));
    }

    boolean anything() {
        return cells.any(path);
    }

    /** Where it stood, or where it belongs when it was not sent. */
    String place(String field) {
        return cells.placeOf(full(field));
    }

    @Nullable String text(String field) {
        return read(field, Formats::clean);
    }

    List<String> texts(String list) {
        List<String> read = new ArrayList<>();
        for (int index = 0; index < cells.count(full(list)); index++) {
            String text = text(list + "[" + index + "]");
            if (text != null) {
                read.add(text);
            }
        }
        return read;
    }

    /** Words of a code list, by its pattern; any other is noted and left out. */
    List<String> words(String list, String pattern) {
        List<String> read = new ArrayList<>();
        for (int index = 0; index < cells.count(full(list)); index++) {
            String word = read(list + "[" + index + "]", text -> {
                String stripped = text.strip();
                if (!stripped.matches(pattern)) {
                    throw new InvalidValue("word", FailureCode.UNKNOWN_CODE);
                }
                return stripped;
            });
            if (word != null) {
                read.add(word);
            }
        }
        return read;
    }

    @Nullable Boolean yesOrNo(String field) {
        return read(field, Formats::yesOrNo);
    }

    /** For what the canonical referral only knows as said or not said. */
    boolean said(String field) {
        return Boolean.TRUE.equals(yesOrNo(field));
    }

    @Nullable LocalDate childBirth(String field) {
        return read(field, text -> dates.childBirth(Formats.date(text)));
    }

    @Nullable LocalDate birth(String field) {
        return read(field, text -> dates.birth(Formats.date(text)));
    }

    @Nullable LocalDate delivery(String field) {
        return read(field, text -> dates.delivery(Formats.date(text)));
    }

    @Nullable LocalDate date(String field) {
        return read(field, Formats::date);
    }

    @Nullable Instant moment(String field) {
        return read(field, Formats::moment);
    }

    /** A moment that is not after the day of receipt. */
    @Nullable Instant pastMoment(String field) {
        return read(field, text -> {
            Instant moment = Formats.moment(text);
            dates.past(LocalDate.ofInstant(moment, England.TIME));
            return moment;
        });
    }

    @Nullable LocalDateTime clockTime(String field) {
        return read(field, Formats::clockTime);
    }

    @Nullable Integer age(String field) {
        return read(field, text -> {
            String digits = text.strip();
            if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > 25) {
                throw new InvalidValue("age", FailureCode.INVALID_FORMAT);
            }
            return Integer.valueOf(digits);
        });
    }

    @Nullable NhsNumber nhsNumber(String field) {
        NhsNumber number = read(field, NhsNumber::of);
        if (number != null && !number.checkDigitAgrees()) {
            notes.odd(place(field), FailureCode.CHECK_DIGIT);
        }
        return number;
    }

    @Nullable Upn upn(String field) {
        return read(field, Upn::of);
    }

    @Nullable Postcode postcode(String field) {
        return read(field, Postcode::of);
    }

    <E extends Enum<E>> @Nullable E code(String field, Class<E> type) {
        return read(field, text -> Formats.code(type, text));
    }

    void odd(String field, FailureCode code) {
        notes.odd(place(field), code);
    }

    void block(String field, FailureCode code) {
        notes.block(place(field), code);
    }

    void filled(String field, String place) {
        notes.filled(full(field), place);
    }

    /** As sent, without a note: for what could not be read and is kept as words. */
    @Nullable String raw(String field) {
        Cell cell = cells.find(full(field));
        return cell == null ? null : Formats.clean(cell.value());
    }

    private <T> @Nullable T read(String field, Function<String, T> reader) {
        Cell cell = cells.find(full(field));
        if (cell == null) {
            return null;
        }
        try {
            T value = reader.apply(cell.value());
            notes.filled(full(field), cell.place());
            return value;
        } catch (InvalidValue e) {
            notes.odd(cell.place(), e.code());
            return null;
        }
    }

    private String full(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
