package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.frontdoor.app.attachment.Attachment;

/** Keeps documents as long as the test runs. */
final class DraftFilesInMemory implements DraftFiles {
    private record Kept(UUID id, Attachment attachment) {}

    private final Map<DraftToken, List<Kept>> files = new ConcurrentHashMap<>();

    @Override
    public List<Listed> list(DraftToken token) {
        return of(token).stream()
                .map(kept -> new Listed(kept.id(), kept.attachment().name(), kept.attachment().content().length))
                .toList();
    }

    @Override
    public List<Attachment> contents(DraftToken token) {
        return of(token).stream().map(Kept::attachment).toList();
    }

    @Override
    public void add(DraftToken token, Attachment attachment) {
        files.computeIfAbsent(token, _ -> new ArrayList<>()).add(new Kept(UUID.randomUUID(), attachment));
    }

    @Override
    public void remove(DraftToken token, UUID id) {
        of(token).removeIf(kept -> kept.id().equals(id));
    }

    @Override
    public void forget(DraftToken token) {
        files.remove(token);
    }

    private List<Kept> of(DraftToken token) {
        return files.getOrDefault(token, new ArrayList<>());
    }
}
