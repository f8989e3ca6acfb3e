package uk.frontdoor.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.app.platform.Secret;

@Tag("hostile")
final class DatabaseDoorsTest {
    private static final String STRONG = "nW3vk9QzT7xLp2";
    private static final String SECURED = "jdbc:postgresql://database:5432/frontdoor?sslmode=verify-full";

    @Test
    void findsADatabaseThatIsSpokenToInTheClearOrTrustedWhateverItIs() {
        assertThat(problems("jdbc:postgresql://database:5432/frontdoor", STRONG))
                .singleElement()
                .asString()
                .startsWith("frontdoor.database.url");
        assertThat(problems("jdbc:postgresql://database:5432/frontdoor?sslmode=require", STRONG)).hasSize(1);
        assertThat(problems(SECURED, STRONG)).isEmpty();
        assertThat(problems("jdbc:postgresql://localhost:5432/frontdoor", STRONG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "front-door", "Front-Door-2026", "Password1234", "changeit-now-please", "abc"})
    void findsAPasswordThatAnybodyTriesFirst(String password) {
        assertThat(problems(SECURED, password))
                .singleElement()
                .asString()
                .startsWith("frontdoor.database.password")
                .doesNotContain(password);
    }

    private static List<String> problems(String url, String password) {
        return new DatabaseDoors(new DatabaseSettings(
                        DatabaseSettings.Mode.EXTERNAL, url, "frontdoor", new Secret(password), null, 0, 24))
                .problems();
    }
}
