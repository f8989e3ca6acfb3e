package uk.frontdoor.app.police;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.frontdoor.app.http.Parcel;
import uk.frontdoor.app.http.Receipt;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.mapping.reading.Envelope;
import uk.frontdoor.mapping.reading.FilePart;

/** Hands in the notices of one dropped CSV, all or none; those known by reference with other content as updates. */
final class DroppedRows {
    private final Agency force;
    private final Reception reception;

    DroppedRows(Agency force, Reception reception) {
        this.force = force;
        this.reception = reception;
    }

    void handIn(String fileName, byte[] file, List<FilePart> parts) {
        String digest = Sha256.hex(file);
        Map<String, Parcel> parcels = new LinkedHashMap<>();
        for (FilePart part : parts) {
            Parcel parcel = new Parcel(
                    force,
                    Channel.POLICE_CSV,
                    key(part),
                    part.contentType(),
                    Map.of(
                            Envelope.FILE_NAME, fileName,
                            Envelope.FILE_DIGEST, digest,
                            Envelope.ROWS, part.rows()),
                    part.original());
            parcels.putIfAbsent(parcel.key(), parcel);
        }
        List<Parcel> first = List.copyOf(parcels.values());
        List<Parcel> updates = updates(first, reception.handInAll(first));
        if (!updates.isEmpty()) {
            reception.handInAll(updates).forEach(DroppedRows::demandSettled);
        }
    }

    /** A row without a reference is known by its own characters. */
    private static String key(FilePart part) {
        String reference = part.group();
        return reference == null ? "row:" + Sha256.hex(part.original()) : "notice-row:" + reference;
    }

    private List<Parcel> updates(List<Parcel> parcels, List<Receipt> receipts) {
        List<Parcel> updates = new ArrayList<>();
        for (int index = 0; index < parcels.size(); index++) {
            if (receipts.get(index) instanceof Receipt.OtherContent(var earlier)) {
                updates.add(reception.update(parcels.get(index), earlier));
            } else {
                demandSettled(receipts.get(index));
            }
        }
        return updates;
    }

    /** What is still being handled may yet fail: the file stays until it is known. */
    static void demandSettled(Receipt receipt) {
        if (receipt instanceof Receipt.Busy) {
            throw new IntakeUnavailable("the same file is being handled at this moment");
        }
    }
}
