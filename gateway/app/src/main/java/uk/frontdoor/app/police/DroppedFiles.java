package uk.frontdoor.app.police;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.unit.DataSize;
import uk.frontdoor.app.http.Parcel;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.mapping.police.PoliceCsvMapper;
import uk.frontdoor.mapping.police.PoliceNoticeCheck;
import uk.frontdoor.mapping.reading.CsvFile;
import uk.frontdoor.mapping.reading.Envelope;
import uk.frontdoor.route.PoliceDrop;

/**
 * Hands in what a force drops into its folder. There is nobody to answer: what cannot be read is kept all the same and
 * becomes keying work.
 */
final class DroppedFiles implements PoliceDrop {
    private final Agency force;
    private final Reception reception;
    private final DataSize limit;
    private final DroppedRows rows;
    private final CsvFile csv = PoliceCsvMapper.file();

    DroppedFiles(Agency force, Reception reception, DataSize limit) {
        this.force = force;
        this.reception = reception;
        this.limit = limit;
        this.rows = new DroppedRows(force, reception);
    }

    @Override
    public Place take(File file) {
        byte[] bytes = start(file);
        if (bytes.length > limit.toBytes()) {
            tellWhereItLies(file);
            return Place.FAILED;
        }
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            notice(file, bytes);
        } else if (name.endsWith(".csv")) {
            rows(file, bytes);
        } else {
            keep(parcel(file, bytes, Channel.POLICE_MAIL, "message/rfc822", "mail:" + Sha256.hex(bytes)));
        }
        return Place.KEPT;
    }

    /** One byte more than the limit tells that there is more. */
    private byte[] start(File file) {
        try (InputStream stream = Files.newInputStream(file.toPath())) {
            return stream.readNBytes(Math.toIntExact(limit.toBytes()) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void notice(File file, byte[] bytes) {
        switch (PoliceNoticeCheck.check(bytes)) {
            case PoliceNoticeCheck.Outcome.Accepted(String key) ->
                keep(parcel(file, bytes, Channel.POLICE_JSON, "application/json; charset=utf-8", key));
            case PoliceNoticeCheck.Outcome.Unreadable(List<Problem> problems) ->
                unreadable(file, bytes, Channel.POLICE_JSON, problems);
            case PoliceNoticeCheck.Outcome.Unacceptable(List<Problem> problems) ->
                unreadable(file, bytes, Channel.POLICE_JSON, problems);
        }
    }

    private void rows(File file, byte[] bytes) {
        switch (csv.read(bytes)) {
            case CsvFile.Reading.Readable readable -> rows.handIn(file.getName(), bytes, readable.parts());
            case CsvFile.Reading.Unreadable unreadable ->
                unreadable(file, bytes, Channel.POLICE_CSV, unreadable.problems());
        }
    }

    private void unreadable(File file, byte[] bytes, Channel channel, List<Problem> problems) {
        keepUnreadable(
                file, bytes, channel, problems.getFirst().code(), "unreadable:" + Sha256.hex(bytes));
    }

    /** Keeps a note in place of the file, so that a person goes and looks. */
    private void tellWhereItLies(File file) {
        String note = "The file %s of %d bytes is larger than the limit of %d and lies in the folder %s."
                .formatted(file.getName(), file.length(), limit.toBytes(), Place.FAILED.folder());
        byte[] bytes = (note + "\n").getBytes(StandardCharsets.UTF_8);
        String key = "too-large:" + Sha256.hex(bytes) + ":" + file.lastModified();
        keepUnreadable(file, bytes, Channel.POLICE_CSV, FailureCode.TOO_LARGE, key);
    }

    private void keepUnreadable(File file, byte[] bytes, Channel channel, FailureCode code, String key) {
        keep(new Parcel(
                force,
                channel,
                key,
                "application/octet-stream",
                Map.of(Envelope.FILE_NAME, file.getName(), Envelope.UNREADABLE, code.name()),
                bytes));
    }

    private Parcel parcel(File file, byte[] bytes, Channel channel, String contentType, String key) {
        return new Parcel(force, channel, key, contentType, Map.of(Envelope.FILE_NAME, file.getName()), bytes);
    }

    private void keep(Parcel parcel) {
        DroppedRows.demandSettled(reception.handInOrUpdate(parcel));
    }
}
