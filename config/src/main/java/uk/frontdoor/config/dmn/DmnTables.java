package uk.frontdoor.config.dmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * One DMN file, compiled once and safe to ask from many threads.
 *
 * <p>Building takes seconds on a cold machine, asking something new up to a millisecond and asking it again microseconds,
 * so an owner keeps one and asks it a few hundred times before it lets traffic in.
 */
public final class DmnTables {
    private static final String VERSION = "Table version";

    private final String name;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final DecisionGraph graph;
    private final String version;

    private DmnTables(String name, byte[] file) {
        this.name = name;
        this.runtime = compile(name, file);
        this.model = onlyModel(name, runtime);
        this.graph = new DecisionGraph(model, this::workedOut);
        this.version = text(VERSION, Map.of()) + "+" + Fingerprint.of(file);
    }

    /**
     * @param resource absolute name on the class path
     * @throws UnusableTable when the file is missing or does not compile, with every reason
     */
    public static DmnTables fromClassPath(String resource) {
        try (InputStream file = DmnTables.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new UnusableTable(resource, List.of("not on the class path"));
            }
            return new DmnTables(resource, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file read from elsewhere; {@code name} stands in messages. */
    public static DmnTables of(String name, byte[] file) {
        return new DmnTables(name, file.clone());
    }

    /** What the file says of itself in its decision "Table version", and a fingerprint of its bytes. */
    public String version() {
        return version;
    }

    /**
     * The one value a decision gives, when it has a single output.
     *
     * @param question one entry for each input the file declares
     * @throws NoAnswer when no row matches, more than one does, or a value is outside the declared ones
     */
    public String text(String decision, Map<String, ?> question) {
        if (graph.answer(decision, question) instanceof String text) {
            return text;
        }
        throw new NoAnswer(name, decision, "no row answers");
    }

    /**
     * The row that answers a decision, when its table has several output columns.
     *
     * @throws NoAnswer as {@link #text}
     */
    public Row row(String decision, Map<String, ?> question) {
        if (graph.answer(decision, question) instanceof Map<?, ?> columns) {
            return new Row(name, decision, columns);
        }
        throw new NoAnswer(name, decision, "no row answers");
    }

    private @Nullable Object workedOut(String decision, Map<String, ?> question) {
        DMNResult result = evaluate(decision, question);
        DMNDecisionResult answer = result.getDecisionResultByName(decision);
        if (answer == null) {
            throw new NoAnswer(name, decision, "there is no such decision");
        }
        if (result.hasErrors()) {
            throw new NoAnswer(name, decision, kinds(result));
        }
        return answer.getResult();
    }

    private DMNResult evaluate(String decision, Map<String, ?> question) {
        DMNContext context = runtime.newContext();
        question.forEach(context::set);
        try {
            return runtime.evaluateByName(model, context, decision);
        } catch (LinkageError e) {
            throw new NoAnswer(name, decision, "it calls a function this build leaves out");
        }
    }

    /** The message types only: the texts of the engine repeat the values they complain about. */
    private static String kinds(DMNResult result) {
        return result.getMessages(DMNMessage.Severity.ERROR).stream()
                .map(message -> String.valueOf(message.getMessageType()))
                .distinct()
                .toList()
                .toString();
    }

    private static DMNRuntime compile(String name, byte[] file) {
        Resource resource = ResourceFactory.newInputStreamResource(new ByteArrayInputStream(file));
        resource.setSourcePath(name);
        try {
            return DMNRuntimeBuilder.fromDefaults()
                    .setOption(new RuntimeTypeCheckOption(true))
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(problem -> unreadable(name, problem));
        } catch (NullPointerException notDmn) { // what the engine meets when the file holds no definitions
            throw unreadable(name, notDmn);
        }
    }

    private static UnusableTable unreadable(String name, Exception problem) {
        return new UnusableTable(name, List.of("not a readable DMN file: " + problem.getMessage()));
    }

    private static DMNModel onlyModel(String name, DMNRuntime runtime) {
        DMNModel model = runtime.getModels().stream()
                .findFirst()
                .orElseThrow(() -> new UnusableTable(name, List.of("holds no model")));
        if (model.hasErrors()) {
            throw new UnusableTable(
                    name,
                    model.getMessages(DMNMessage.Severity.ERROR).stream()
                            .map(DMNMessage::getText)
                            .toList());
        }
        return model;
    }
}
