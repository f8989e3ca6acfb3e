package uk.frontdoor.config.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.feedback.ReplyTemplate;
import uk.frontdoor.core.feedback.ReplyTemplates;

/** The replies of {@code replies.yaml}. A reply with a blank in it, a doubled id or a missing part stops the start. */
public final class DeclaredReplies implements ReplyTemplates {
    private static final ResourceFile SHIPPED = new ResourceFile("/frontdoor/replies/replies.yaml");
    private static final int LONGEST = 500;

    private final List<ReplyTemplate> templates = new ArrayList<>();

    public DeclaredReplies() {
        this(SHIPPED);
    }

    DeclaredReplies(ResourceFile file) {
        Faults faults = new Faults();
        YamlFile yaml = YamlFile.read(file, faults);
        Set<String> ids = new HashSet<>();
        yaml.mappings("replies").forEach(entry -> learn(entry, ids));
        yaml.close();
        if (templates.isEmpty()) {
            faults.add(file.name(), "replies: at least one (expected)");
        }
        faults.throwIfAny();
    }

    @Override
    public List<ReplyTemplate> all() {
        return List.copyOf(templates);
    }

    private void learn(YamlFile entry, Set<String> ids) {
        String id = entry.required("id", DeclaredReplies::id);
        ReplyTemplate.Audience audience = entry.required("audience", Values.oneOf(ReplyTemplate.Audience.class));
        String title = entry.required("title", DeclaredReplies::sentence);
        String says = entry.required("says", DeclaredReplies::sentence);
        entry.close();
        if (id != null && !ids.add(id)) {
            entry.fault("id: stands here twice");
        }
        if (Stream.of(id, audience, title, says).allMatch(Objects::nonNull)) {
            templates.add(new ReplyTemplate(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(audience),
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(says)));
        }
    }

    private static String id(String text) {
        if (!text.matches("[a-z][a-z-]{1,60}")) {
            throw new IllegalArgumentException("small letters and hyphens (expected)");
        }
        return text;
    }

    private static String sentence(String text) {
        String words = text.strip();
        if (words.length() > LONGEST || words.matches("(?s).*[{}\\[\\]<>$%_].*")) {
            throw new IllegalArgumentException("words without blanks to fill in, at most %d letters (expected)".formatted(LONGEST));
        }
        return words;
    }
}
