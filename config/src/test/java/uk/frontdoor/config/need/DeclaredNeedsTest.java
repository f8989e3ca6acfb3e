package uk.frontdoor.config.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.config.scale.NeedScales;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;

class DeclaredNeedsTest {
    private static final NeedScales SCALES = AreaFiles.shipped().scales();

    @TempDir
    private Path folder;

    @Test
    void joinsSignsToTheFourteenTopics() {
        DeclaredNeeds needs = new DeclaredNeeds(SCALES);

        assertThat(NeedTopic.values()).hasSize(14);
        assertThat(needs.topics(IndicatorCode.NEGLECT)).containsExactly(NeedTopic.T13);
        assertThat(needs.topics(IndicatorCode.SELF_HARM)).containsExactlyInAnyOrder(NeedTopic.T01, NeedTopic.T06);
        assertThat(needs.flags(IndicatorCode.SUICIDE_RISK)).containsExactly(NeedFlag.ACUTE_MENTAL_HEALTH);
        assertThat(needs.topics(IndicatorCode.OTHER)).isEmpty();
    }

    @Test
    void answersForEverySign() {
        DeclaredNeeds needs = new DeclaredNeeds(SCALES);

        assertThat(IndicatorCode.values()).allSatisfy(sign -> assertThat(needs.topics(sign)).isNotNull());
    }

    @Test
    void refusesAFileThatForgetsASign() throws IOException {
        Path file = folder.resolve("needs.yaml");
        Files.writeString(
                file,
                "none: ["
                        + String.join(
                                ", ",
                                Arrays.stream(IndicatorCode.values())
                                        .filter(sign -> sign != IndicatorCode.HOUSING)
                                        .map(Enum::name)
                                        .toList())
                        + "]\ntopics: {T99: [OTHER]}\n");

        assertThatThrownBy(() -> new DeclaredNeeds(new ResourceFile("file:" + file), SCALES))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("HOUSING: under a topic, or else under none")
                .hasMessageContaining("T99: one of");
    }
}
