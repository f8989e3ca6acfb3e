package uk.frontdoor.config.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.ast.DecisionNode;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.InformationRequirement;

/**
 * The decisions of a file and what each rests on.
 *
 * <p>What a decision answers depends on its direct requirements alone. Whole questions hardly ever repeat, but what one
 * table of the file is asked does, so the engine works each of those out once and the answer is kept.
 */
final class DecisionGraph {
    /** For each decision; more than any table here can be asked, and a bound against odd traffic. */
    private static final int KEPT = 50_000;

    private final Map<String, Node> nodes;
    private final BiFunction<String, Map<String, ?>, @Nullable Object> engine;

    /** @param engine works out one decision from whatever it rests on */
    DecisionGraph(DMNModel model, BiFunction<String, Map<String, ?>, @Nullable Object> engine) {
        this.engine = engine;
        this.nodes = model.getDecisions().stream()
                .map(decision -> Node.of(model, decision))
                .collect(Collectors.toUnmodifiableMap(Node::name, node -> node));
    }

    @Nullable Object answer(String decision, Map<String, ?> question) {
        Node node = nodes.get(decision);
        return node == null ? engine.apply(decision, question) : answer(node, question, new HashMap<>());
    }

    /**
     * Where something it rests on is missing or has no answer, the engine is asked about the whole: what it says then is
     * its own affair.
     *
     * @param known what other decisions answer to the same question
     */
    private @Nullable Object answer(Node node, Map<String, ?> question, Map<String, Object> known) {
        List<Object> direct = new ArrayList<>(node.rests().size());
        for (Requirement each : node.rests()) {
            Object value = each.decided() ? decided(each.name(), question, known) : question.get(each.name());
            if (value == null) {
                return engine.apply(node.name(), question);
            }
            direct.add(value);
        }
        Object before = node.kept().get(direct);
        return before == null ? workedOut(node, direct) : before;
    }

    private @Nullable Object decided(String name, Map<String, ?> question, Map<String, Object> known) {
        Object before = known.get(name);
        Node node = nodes.get(name);
        if (before != null || node == null) {
            return before;
        }
        Object answer = answer(node, question, known);
        if (answer != null) {
            known.put(name, answer);
        }
        return answer;
    }

    private @Nullable Object workedOut(Node node, List<Object> direct) {
        Map<String, Object> context = new HashMap<>();
        for (int index = 0; index < direct.size(); index++) {
            context.put(node.rests().get(index).name(), direct.get(index));
        }
        Object answer = engine.apply(node.name(), context);
        if (answer != null && node.kept().size() < KEPT) {
            node.kept().put(List.copyOf(direct), answer);
        }
        return answer;
    }

    /** @param decided by another decision, and not given with the question */
    private record Requirement(String name, boolean decided) {
        static Requirement of(DMNModel model, InformationRequirement requirement) {
            DMNElementReference decision = requirement.getRequiredDecision();
            return decision == null
                    ? new Requirement(
                            model.getInputById(id(requirement.getRequiredInput())).getName(), false)
                    : new Requirement(model.getDecisionById(id(decision)).getName(), true);
        }

        private static String id(DMNElementReference reference) {
            return reference.getHref().substring(1);
        }
    }

    private record Node(String name, List<Requirement> rests, Map<List<Object>, Object> kept) {
        static Node of(DMNModel model, DecisionNode decision) {
            return new Node(
                    decision.getName(),
                    decision.getDecision().getInformationRequirement().stream()
                            .map(requirement -> Requirement.of(model, requirement))
                            .toList(),
                    new ConcurrentHashMap<>());
        }
    }
}
