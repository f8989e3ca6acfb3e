package uk.frontdoor.config.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one decision rests on decides its answer, and nothing else that is asked at the same time. */
class DecisionGraphTest {
    private static final String JOURNEY =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="Journey" namespace="urn:test:journey">
              <itemDefinition name="tSky">
                <typeRef>string</typeRef>
                <allowedValues><text>"DRY", "WET", "ODD"</text></allowedValues>
              </itemDefinition>
              <inputData id="sky" name="sky"><variable name="sky" typeRef="tSky"/></inputData>
              <inputData id="far" name="far"><variable name="far" typeRef="boolean"/></inputData>
              <decision id="version" name="Table version">
                <variable name="Table version" typeRef="string"/>
                <literalExpression><text>"1"</text></literalExpression>
              </decision>
              <decision id="coat" name="Coat">
                <variable name="Coat" typeRef="string"/>
                <informationRequirement id="c1"><requiredInput href="#sky"/></informationRequirement>
                <decisionTable hitPolicy="UNIQUE">
                  <input><inputExpression typeRef="tSky"><text>sky</text></inputExpression></input>
                  <output typeRef="string"/>
                  <rule id="none"><inputEntry><text>"DRY"</text></inputEntry><outputEntry><text>"none"</text></outputEntry></rule>
                  <rule id="rain"><inputEntry><text>"WET"</text></inputEntry><outputEntry><text>"rain"</text></outputEntry></rule>
                </decisionTable>
              </decision>
              <decision id="way" name="Way">
                <variable name="Way" typeRef="string"/>
                <informationRequirement id="w1"><requiredDecision href="#coat"/></informationRequirement>
                <informationRequirement id="w2"><requiredInput href="#far"/></informationRequirement>
                <decisionTable hitPolicy="UNIQUE">
                  <input><inputExpression typeRef="string"><text>Coat</text></inputExpression></input>
                  <input><inputExpression typeRef="boolean"><text>far</text></inputExpression></input>
                  <output typeRef="string"/>
                  <rule id="bus"><inputEntry><text>-</text></inputEntry><inputEntry><text>true</text></inputEntry><outputEntry><text>"bus"</text></outputEntry></rule>
                  <rule id="walk"><inputEntry><text>"none"</text></inputEntry><inputEntry><text>false</text></inputEntry><outputEntry><text>"walk"</text></outputEntry></rule>
                  <rule id="run"><inputEntry><text>"rain"</text></inputEntry><inputEntry><text>false</text></inputEntry><outputEntry><text>"run"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final DmnTables tables = DmnTables.of("journey.dmn", JOURNEY.getBytes(StandardCharsets.UTF_8));

    private String way(String sky, boolean far) {
        return tables.text("Way", Map.of("sky", sky, "far", far));
    }

    @Test
    void answersByWhatADecisionRestsOnHoweverOftenItIsAsked() {
        for (int round = 0; round < 3; round++) {
            assertThat(way("DRY", false)).isEqualTo("walk");
            assertThat(way("WET", false)).isEqualTo("run");
            assertThat(way("WET", true)).isEqualTo("bus");
            assertThat(way("DRY", true)).isEqualTo("bus");
        }
    }

    @Test
    void keepsNoAnswerWhereSomethingItRestsOnHasNone() {
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> way("ODD", false)).isInstanceOf(NoAnswer.class);
        }
        assertThat(way("DRY", false)).isEqualTo("walk");
    }

    @Test
    void refusesEveryTimeAValueThatIsNotDeclaredOrIsMissing() {
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> way("GREEN", false)).isInstanceOf(NoAnswer.class);
            assertThatThrownBy(() -> tables.text("Way", Map.of("far", true))).isInstanceOf(NoAnswer.class);
        }
    }
}
