package uk.frontdoor.mapping.school;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.mapping.reading.FilePart;
import uk.frontdoor.mapping.reading.SourceText;
import uk.frontdoor.mapping.reading.StrictXml;
import uk.frontdoor.mapping.reading.XmlElement;

/**
 * Cuts a Common Transfer File into one file for each pupil, because pupils of one file have nothing to do with one
 * another: the same header and one {@code Pupil}, in the characters of the original.
 */
public final class TransferFile {
    private static final int MOST_PUPILS = 2_000;

    private TransferFile() {}

    /** What cutting led to. */
    public sealed interface Reading {
        record Readable(List<FilePart> pupils) implements Reading {
            public Readable {
                pupils = List.copyOf(pupils);
            }
        }

        record Unreadable(List<Problem> problems) implements Reading {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }
    }

    public static Reading read(byte[] file) {
        Optional<SourceText> source = XmlCharset.decode(file);
        if (source.isEmpty()) {
            return unreadable("file", FailureCode.WRONG_CHARSET);
        }
        try {
            XmlElement root = StrictXml.read(source.get().text());
            if (!root.name().equals("CTfile")) {
                return unreadable(root.path(), FailureCode.NOT_UNDERSTOOD);
            }
            return cut(source.get());
        } catch (StrictXml.Unreadable e) {
            return new Reading.Unreadable(List.of(e.problem()));
        }
    }

    private static Reading cut(SourceText source) {
        List<ElementSpans.Span> pupils = ElementSpans.of(source.text(), "CTfile", "CTFpupilData", "Pupil");
        if (pupils.isEmpty()) {
            return unreadable("/CTfile/CTFpupilData/Pupil", FailureCode.CARDINALITY);
        }
        if (pupils.size() > MOST_PUPILS) {
            return unreadable("/CTfile/CTFpupilData", FailureCode.TOO_LARGE);
        }
        String before = source.text().substring(0, pupils.getFirst().from());
        String after = source.text().substring(pupils.getLast().to());
        if (FilePart.repeatsTooMuch(before.length() + after.length(), pupils.size())) {
            return unreadable("/CTfile", FailureCode.TOO_LARGE);
        }
        String contentType = "application/xml; charset=" + source.charset().name().toLowerCase(Locale.ROOT);
        return new Reading.Readable(IntStream.range(0, pupils.size())
                .mapToObj(index -> new FilePart(
                        null,
                        List.of(index + 1),
                        contentType,
                        (before + pupils.get(index).of(source.text()) + after).getBytes(source.charset())))
                .toList());
    }

    private static Reading unreadable(String place, FailureCode code) {
        return new Reading.Unreadable(List.of(new Problem(place, code)));
    }
}
