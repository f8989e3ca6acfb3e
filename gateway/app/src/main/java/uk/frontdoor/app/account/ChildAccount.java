package uk.frontdoor.app.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the data of one child: every answer about every recipient, what the referrer was told, and who looked
 * (UK GDPR, articles 13, 15 and 30). Holds none of the data.
 *
 * @param child how the first record labels the child
 * @param records all that it was put together from, the one asked for first
 * @param elsewhere a person has linked a record of another area, which answers for it itself
 */
public record ChildAccount(
        String reference,
        String child,
        String name,
        List<Source> records,
        boolean elsewhere,
        List<Answered> answers,
        List<Told> told,
        List<Look> looks) {
    public ChildAccount {
        records = List.copyOf(records);
        answers = List.copyOf(answers);
        told = List.copyOf(told);
        looks = List.copyOf(looks);
    }

    public List<Answered> disclosed() {
        return answers.stream().filter(Answered::shared).toList();
    }

    public List<Answered> notDisclosed() {
        return answers.stream().filter(answer -> !answer.shared()).toList();
    }

    /** One record. */
    public record Source(String reference, String child, Instant receivedAt) {}

    /**
     * One answer of the gate about one recipient.
     *
     * @param answer shared, not shared, or held for a person
     * @param naming why naming the recipient may endanger somebody; null when nothing is known against it
     * @param aboutThisChild false when the rules left this child out of what went
     * @param fields groups of fields that went, in words
     * @param leftOut rules that took something out
     * @param confirmedAt when the recipient's receipt came
     * @param receipt where the signed receipt for this answer is
     */
    public record Answered(
            String reference,
            String decision,
            String decidedBy,
            Instant at,
            String answer,
            String recipient,
            String name,
            @Nullable Marked naming,
            boolean aboutThisChild,
            String rule,
            String table,
            String lawfulBasis,
            String profile,
            List<String> fields,
            List<String> leftOut,
            String why,
            @Nullable Instant sentAt,
            @Nullable Instant confirmedAt,
            String receipt) {
        public Answered {
            fields = List.copyOf(fields);
            leftOut = List.copyOf(leftOut);
        }

        boolean shared() {
            return answer.equals("shared");
        }
    }

    /** Why a recipient's name is to be redacted from what is handed out. */
    public record Marked(String rule, String why) {}

    /** Something the referrer, or a system of theirs, learnt. Who that is may be protected. */
    public record Told(String reference, Instant at, String by, String what) {}

    /** Somebody of the staff looked. */
    public record Look(String reference, Instant at, String who, String what) {}
}
