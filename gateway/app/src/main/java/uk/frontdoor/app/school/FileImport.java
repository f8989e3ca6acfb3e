package uk.frontdoor.app.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.http.KeptAnswer;
import uk.frontdoor.app.http.Parcel;
import uk.frontdoor.app.http.ProblemBody.FieldError;
import uk.frontdoor.app.http.Receipt;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.Envelope;
import uk.frontdoor.mapping.reading.FilePart;

/** Hands in all the pieces of one file or none, and reports on each. */
final class FileImport {
    private final Reception reception;
    private final Channel channel;
    private final Mapper mapper;

    FileImport(Reception reception, Channel channel, Mapper mapper) {
        this.reception = reception;
        this.channel = channel;
        this.mapper = mapper;
    }

    FileReport take(AgencyPrincipal sender, byte[] file, List<FilePart> pieces) {
        String digest = Sha256.hex(file);
        Map<String, Parcel> parcels = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (FilePart piece : pieces) {
            Parcel parcel = parcel(sender, digest, piece);
            keys.add(parcel.key());
            parcels.putIfAbsent(parcel.key(), parcel);
        }
        Map<String, Receipt> receipts = handIn(parcels);
        List<FileReport.Piece> report = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            Receipt receipt = Objects.requireNonNull(receipts.get(keys.get(index)));
            report.add(reported(pieces.get(index), receipt));
            receipts.put(keys.get(index), repeated(receipt));
        }
        return FileReport.of(report);
    }

    private Parcel parcel(AgencyPrincipal sender, String fileDigest, FilePart piece) {
        Parcel parcel = new Parcel(
                sender.agency(),
                channel,
                "piece:" + Sha256.hex(piece.original()),
                piece.contentType(),
                Map.of(Envelope.ROWS, piece.rows(), Envelope.FILE_DIGEST, fileDigest),
                piece.original());
        return parcel.by(sender.system());
    }

    private Map<String, Receipt> handIn(Map<String, Parcel> parcels) {
        List<Receipt> receipts = reception.handInAll(List.copyOf(parcels.values()));
        Map<String, Receipt> byKey = new LinkedHashMap<>();
        for (String key : parcels.keySet()) {
            byKey.put(key, receipts.get(byKey.size()));
        }
        return byKey;
    }

    /** The second of two identical pieces in one file. */
    private static Receipt repeated(Receipt receipt) {
        return receipt instanceof Receipt.New(RawSubmission kept) ? new Receipt.Same(kept.id()) : receipt;
    }

    private FileReport.Piece reported(FilePart piece, Receipt receipt) {
        return switch (receipt) {
            case Receipt.New(RawSubmission kept) -> kept(piece, kept, Preview.of(mapper, kept));
            case Receipt.Same(var first) ->
                new FileReport.Piece(
                        piece.numbers(),
                        FileReport.Outcome.REPEATED,
                        CaseReference.of(first).value(),
                        KeptAnswer.statusPath(CaseReference.of(first)),
                        null,
                        null);
            case Receipt.OtherContent _ -> throw new IllegalStateException("a piece is known by its own digest");
            case Receipt.Busy _ -> throw ApiProblem.later(HttpStatus.CONFLICT, "body", FailureCode.REPEATED, 1);
        };
    }

    private static FileReport.Piece kept(FilePart piece, RawSubmission kept, NormaliseOutcome read) {
        boolean keying = read instanceof NormaliseOutcome.NeedsKeying;
        List<FieldError> said = Preview.problems(read).stream().map(FieldError::of).toList();
        return new FileReport.Piece(
                piece.numbers(),
                keying ? FileReport.Outcome.NEEDS_KEYING : FileReport.Outcome.KEPT,
                kept.reference().value(),
                KeptAnswer.statusPath(kept.reference()),
                keying ? said : null,
                keying ? null : said);
    }
}
