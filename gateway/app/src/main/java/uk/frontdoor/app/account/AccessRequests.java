package uk.frontdoor.app.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AccessClock;
import uk.frontdoor.core.account.AccessRequest;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.ExtensionGround;
import uk.frontdoor.core.account.HarmFinding;
import uk.frontdoor.core.account.SubjectCopy;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;

/** Port: requests for what is held about a child, what a person decided for each, and what was made. */
interface AccessRequests {
    /**
     * @param authority how who asks, and that they may, was found out; stays in the gateway
     * @param receivedOn from when the month runs
     */
    record Opening(
            SubmissionId submission,
            String child,
            AreaId area,
            AskedBy askedBy,
            String authority,
            LocalDate receivedOn,
            LocalDate dueOn,
            String by) {}

    /**
     * @param extension null where it is due after the one month
     * @param refusedWhy why nothing was given; null otherwise
     */
    record Kept(
            UUID id,
            Opening opening,
            @Nullable Extension extension,
            @Nullable Harm harm,
            @Nullable Made made,
            @Nullable String refusedWhy) {
        CaseReference reference() {
            return CaseReference.of(opening.submission());
        }

        LocalDate dueOn() {
            return extension == null ? opening.dueOn() : extension.to();
        }

        boolean mayBeExtendedOn(LocalDate day) {
            return isOpen() && extension == null && !day.isAfter(AccessClock.lastDayToExtend(opening.receivedOn()));
        }

        boolean isOpen() {
            return made == null && refusedWhy == null;
        }

        AccessRequest asOf(Instant moment) {
            return new AccessRequest(
                    id, reference().value(), opening.askedBy(), harm == null ? null : harm.finding(), moment);
        }
    }

    /**
     * That whoever asks was told that it takes longer.
     *
     * @param notice in these words
     */
    record Extension(ExtensionGround ground, LocalDate to, String notice, String by, Instant at) {}

    /** What a person found of serious harm, and why. */
    record Harm(HarmFinding finding, String why, String by) {}

    /** That a pack was made: when, by whom, and the SHA-256 of each file. The files are not kept. */
    record Made(Instant at, String by, String pdf, String json) {}

    UUID open(Opening opening);

    Optional<Kept> find(UUID id, Set<AreaId> areas);

    /** Open ones first, the earliest due of each first. */
    List<Kept> in(Set<AreaId> areas);

    /** False, and nothing recorded, when it was extended before or is answered. */
    boolean extend(Kept request, Extension extension);

    /** By item; what was decided of an earlier version of a record is not among them. */
    Map<String, AccessChoice> choices(UUID request);

    /** What was found of harm, and what was made, was of what stood before: both lapse. */
    void choose(Kept request, Map<String, AccessChoice> choices, String by);

    void consider(Kept request, Harm harm);

    void made(Kept request, SubjectCopy copy, Made made);

    /** A file of a pack was fetched. */
    void given(Kept request, String file, String by);

    void refuse(Kept request, String why, String by);
}
