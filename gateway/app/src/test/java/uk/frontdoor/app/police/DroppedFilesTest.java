package uk.frontdoor.app.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import uk.frontdoor.app.http.ApiFace;
import uk.frontdoor.app.http.InMemoryIntake;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.police.PoliceCsvMapper;
import uk.frontdoor.route.PoliceDrop.Place;

class DroppedFilesTest {
    private final InMemoryIntake intake = new InMemoryIntake();
    private final DroppedFiles drop = new DroppedFiles(
            ApiFace.agency("northfell-police", AgencyKind.POLICE, "6"),
            new Reception(
                    intake, intake, Clock.fixed(Instant.parse("2026-09-14T09:30:00Z"), ZoneOffset.UTC), UUID::randomUUID),
            DataSize.ofKilobytes(4));

    @TempDir
    Path folder;

    @Test
    void keepsANoticeAnEmailAndARow() throws IOException {
        assertThat(drop.take(file("a.json", PoliceControllerTest.NOTICE))).isEqualTo(Place.KEPT);
        assertThat(drop.take(file("B.EML", "Subject: hello\r\n\r\nhello\r\n"))).isEqualTo(Place.KEPT);
        assertThat(drop.take(file("c.csv", "police_reference,circumstances\nNP-2,Shouting\n"))).isEqualTo(Place.KEPT);

        assertThat(intake.kept())
                .extracting(RawSubmission::channel)
                .containsExactly(Channel.POLICE_JSON, Channel.POLICE_MAIL, Channel.POLICE_CSV);
        assertThat(intake.kept()).extracting(kept -> kept.envelope().get("fileName")).containsExactly("a.json", "B.EML", "c.csv");
    }

    @Test
    void keepsWhatItCannotReadForAPersonToKey() throws IOException {
        drop.take(file("a.json", "{\"data\": 1, \"data\": 2}"));
        drop.take(file("b.json", "{}"));
        drop.take(file("c.csv", "no,such,columns\n1,2,3\n"));

        assertThat(intake.kept())
                .extracting(kept -> kept.envelope().get("unreadable"))
                .containsExactly("DUPLICATE_KEY", "REQUIRED", "UNKNOWN_FIELD");
        assertThat(new PoliceCsvMapper().map(intake.kept().getLast()))
                .isInstanceOfSatisfying(NormaliseOutcome.NeedsKeying.class, work -> assertThat(
                                work.problems().getFirst().code())
                        .isEqualTo(FailureCode.UNKNOWN_FIELD));
    }

    @Test
    void tellsAPersonWhereAFileLiesThatIsTooLarge() throws IOException {
        assertThat(drop.take(file("huge.csv", "x".repeat(5000)))).isEqualTo(Place.FAILED);

        RawSubmission note = intake.kept().getFirst();
        assertThat(note.envelope()).containsEntry("unreadable", "TOO_LARGE").doesNotContainKey("system");
        assertThat(new String(note.original(), StandardCharsets.UTF_8)).contains("huge.csv").doesNotContain("xxx");
    }

    @Test
    void takesTheSameFileTwiceWithoutASecondEffect() throws IOException {
        File file = file("c.csv", "police_reference,circumstances\nNP-2,Shouting\nNP-3,Fighting\n");
        drop.take(file);
        drop.take(file);

        assertThat(intake.kept()).hasSize(2);
    }

    @Test
    void keepsAChangedRowOfAKnownReferenceAsAnUpdate() throws IOException {
        drop.take(file("c.csv", "police_reference,circumstances\nNP-2,Shouting\nNP-3,Fighting\n"));
        drop.take(file("d.csv", "police_reference,circumstances\nNP-2,Injury seen\nNP-3,Fighting\n"));

        assertThat(intake.kept()).hasSize(3);
        assertThat(intake.kept().getLast().envelope())
                .containsEntry("updates", intake.kept().getFirst().id().toString());
    }

    @Test
    void keepsTwoEmailsOfOneIncidentApart() throws IOException {
        drop.take(file("a.eml", "Subject: notification NP-9\r\n\r\nEFFIE\r\n"));
        drop.take(file("b.eml", "Subject: notification NP-9\r\n\r\nJOSH\r\n"));

        assertThat(intake.kept()).hasSize(2);
        assertThat(intake.kept()).noneMatch(kept -> kept.envelope().containsKey("updates"));
    }

    @Test
    void leavesTheFileWhenNothingCanBeKept() throws IOException {
        intake.goAway();
        File file = file("a.eml", "Subject: hello\r\n\r\nhello\r\n");

        assertThatThrownBy(() -> drop.take(file)).isInstanceOf(IntakeUnavailable.class);
    }

    private File file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toFile();
    }
}
