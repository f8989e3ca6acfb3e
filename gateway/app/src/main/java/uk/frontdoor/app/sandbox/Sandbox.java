package uk.frontdoor.app.sandbox;

import java.util.List;
import java.util.Optional;

/** Every recipient of the demonstration, by its inbox. */
record Sandbox(List<SandboxInbox> inboxes) {
    Sandbox {
        inboxes = List.copyOf(inboxes);
    }

    Optional<SandboxInbox> find(String recipient) {
        return inboxes.stream()
                .filter(inbox -> inbox.recipient().id().value().equals(recipient))
                .findFirst();
    }
}
