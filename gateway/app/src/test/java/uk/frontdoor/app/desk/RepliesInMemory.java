package uk.frontdoor.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.frontdoor.app.feedback.SaidReplies;

/** Replies as their port describes them, in memory; nothing is sent. */
public final class RepliesInMemory implements SaidReplies {
    final List<Saying> said = new ArrayList<>();

    @Override
    public void say(Saying saying) {
        if (said.stream().noneMatch(each -> each.id().equals(saying.id()))) {
            said.add(saying);
        }
    }

    @Override
    public List<Said> of(UUID decision) {
        return said.stream()
                .filter(each -> each.decision().equals(decision))
                .map(each -> new Said(
                        each.template().id(), each.template().says(), each.way().code(), each.by(), Instant.EPOCH, null))
                .toList();
    }
}
