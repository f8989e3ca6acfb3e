package uk.frontdoor.config.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DmnTablesTest {
    private static final String TRAFFIC_LIGHT =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="Light" namespace="urn:test:light">
              <itemDefinition name="tLight">
                <typeRef>string</typeRef>
                <allowedValues><text>"RED", "AMBER", "GREEN", "OFF"</text></allowedValues>
              </itemDefinition>
              <inputData id="light" name="light"><variable name="light" typeRef="tLight"/></inputData>
              <decision id="version" name="Table version">
                <variable name="Table version" typeRef="string"/>
                <literalExpression><text>"7"</text></literalExpression>
              </decision>
              <decision id="move" name="Move">
                <variable name="Move" typeRef="string"/>
                <informationRequirement id="r"><requiredInput href="#light"/></informationRequirement>
                <decisionTable hitPolicy="UNIQUE">
                  <input><inputExpression typeRef="tLight"><text>light</text></inputExpression></input>
                  <output typeRef="string"/>
                  <rule id="go"><inputEntry><text>"GREEN"</text></inputEntry><outputEntry><text>"go"</text></outputEntry></rule>
                  <rule id="stop"><inputEntry><text>"RED", "AMBER"</text></inputEntry><outputEntry><text>"stop"</text></outputEntry></rule>
                  <rule id="hurry"><inputEntry><text>"AMBER"</text></inputEntry><outputEntry><text>"hurry"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final DmnTables tables = light(TRAFFIC_LIGHT);

    private static DmnTables light(String text) {
        return DmnTables.of("light.dmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> shows(String light) {
        return Map.of("light", light);
    }

    @Test
    void answersWithTheRowThatMatches() {
        assertThat(tables.text("Move", shows("GREEN"))).isEqualTo("go");
    }

    @Test
    void refusesAQuestionThatNoRowAnswers() {
        assertThatThrownBy(() -> tables.text("Move", shows("OFF"))).isInstanceOf(NoAnswer.class);
    }

    @Test
    void refusesAQuestionThatTwoRowsAnswer() {
        assertThatThrownBy(() -> tables.text("Move", shows("AMBER"))).isInstanceOf(NoAnswer.class);
    }

    @Test
    void refusesAValueOutsideTheDeclaredOnesWithoutRepeatingIt() {
        assertThatThrownBy(() -> tables.text("Move", shows("PURPLE")))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("Move")
                .hasMessageNotContaining("PURPLE");
    }

    @Test
    void refusesAQuestionThatLacksAnInput() {
        assertThatThrownBy(() -> tables.text("Move", Map.of())).isInstanceOf(NoAnswer.class);
    }

    @Test
    void namesADecisionThatIsNotThere() {
        assertThatThrownBy(() -> tables.text("Park", shows("RED")))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("Park");
    }

    @Test
    void tellsTwoFilesApartAlthoughNobodyRaisedTheVersion() {
        DmnTables changed = light(TRAFFIC_LIGHT.replace("\"go\"", "\"drive\""));

        assertThat(tables.version()).startsWith("7+");
        assertThat(changed.version()).startsWith("7+").isNotEqualTo(tables.version());
    }

    @Test
    void saysWhatIsWrongWithAFileThatDoesNotCompile() {
        assertThatThrownBy(() -> light(TRAFFIC_LIGHT.replace("<text>light</text>", "<text>colour</text>")))
                .isInstanceOf(UnusableTable.class)
                .hasMessageContaining("light.dmn")
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> light("no model")).isInstanceOf(UnusableTable.class);
        assertThatThrownBy(() -> DmnTables.fromClassPath("/nowhere.dmn")).isInstanceOf(UnusableTable.class);
    }

    @Test
    void answersNothingWithAFunctionThatThisBuildLeavesOut() {
        DmnTables calling = light(TRAFFIC_LIGHT.replace(
                "<inputEntry><text>\"GREEN\"</text>", "<inputEntry><text>matches(?, \"GR.*\")</text>"));

        assertThatThrownBy(() -> calling.text("Move", shows("GREEN"))).isInstanceOf(NoAnswer.class);
    }

    @Test
    void answersManyThreadsAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = IntStream.range(0, 400)
                    .mapToObj(index -> threads.submit(() -> tables.text("Move", shows(index % 2 == 0 ? "GREEN" : "RED"))))
                    .toList();
            for (int index = 0; index < answers.size(); index++) {
                assertThat(answers.get(index).get()).isEqualTo(index % 2 == 0 ? "go" : "stop");
            }
        }
    }
}
