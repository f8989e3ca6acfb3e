package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import uk.frontdoor.app.fixture.AnAuthority;

@Tag("hostile")
final class RevocationListsTest {
    private final AnAuthority authority = new AnAuthority("Police issuing authority");
    private final AnAuthority impostor = new AnAuthority("Police issuing authority");
    private final AnAuthority.Issued one = authority.issue("one");
    private final AnAuthority.Issued two = authority.issue("two");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeIssuer() throws Exception {
        authority.write(folder.resolve("issuer.pem"));
    }

    @Test
    void believesAListThatItsIssuerHasSigned() throws Exception {
        authority.writeList(folder.resolve("police.crl"), one.certificate());
        RevocationLists lists = new RevocationLists(folder);

        assertThat(lists.revoked(one.certificate())).isTrue();
        assertThat(lists.revoked(two.certificate())).isFalse();
        assertThat(lists.revoked(impostor.issue("one").certificate())).isFalse();
    }

    @Test
    void takesUpANewListWhileItRuns() throws Exception {
        authority.writeList(folder.resolve("police.crl"));
        RevocationLists lists = new RevocationLists(folder);
        assertThat(lists.revoked(two.certificate())).isFalse();

        authority.writeList(folder.resolve("police.crl"), one.certificate(), two.certificate());
        lists.look();

        assertThat(lists.revoked(two.certificate())).isTrue();
    }

    @Test
    void keepsTheListsItHasWhenSomebodyElseHasSignedTheNewOnesAndSaysSo() throws Exception {
        authority.writeList(folder.resolve("police.crl"), one.certificate());
        RevocationLists lists = new RevocationLists(folder);

        impostor.writeList(folder.resolve("police.crl"), one.certificate(), two.certificate());
        lists.look();

        assertThat(lists.revoked(one.certificate())).isTrue();
        assertThat(lists.revoked(two.certificate())).isFalse();
        assertThat(lists.health().getStatus()).isNotEqualTo(Status.UP);
    }

    @Test
    void stillBelievesAListThatIsPastItsTime() throws Exception {
        Files.write(
                folder.resolve("old.crl"),
                authority.list(Instant.now().minus(Duration.ofDays(1)), one.certificate()).getEncoded());

        assertThat(new RevocationLists(folder).revoked(one.certificate())).isTrue();
    }

    @Test
    void doesNotStartOnListsItCannotUse() throws Exception {
        Files.writeString(folder.resolve("broken.crl"), "nonsense");

        assertThatThrownBy(() -> new RevocationLists(folder)).hasMessageContaining("frontdoor.access.revocation");
        assertThatThrownBy(() -> new RevocationLists(folder.resolve("nowhere")))
                .hasMessageContaining("frontdoor.access.revocation");
    }
}
