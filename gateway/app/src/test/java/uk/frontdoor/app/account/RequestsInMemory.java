package uk.frontdoor.app.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.SubjectCopy;
import uk.frontdoor.core.area.AreaId;

/** Requests as their port describes them. */
final class RequestsInMemory implements AccessRequests {
    private final Map<UUID, Kept> all = new LinkedHashMap<>();
    private final Map<UUID, Map<String, AccessChoice>> choices = new HashMap<>();
    final List<String> given = new ArrayList<>();

    void clear() {
        all.clear();
        choices.clear();
        given.clear();
    }

    @Override
    public UUID open(Opening opening) {
        Kept kept = new Kept(UUID.randomUUID(), opening, null, null, null, null);
        all.put(kept.id(), kept);
        return kept.id();
    }

    @Override
    public Optional<Kept> find(UUID id, Set<AreaId> areas) {
        return Optional.ofNullable(all.get(id)).filter(kept -> areas.contains(kept.opening().area()));
    }

    @Override
    public List<Kept> in(Set<AreaId> areas) {
        return all.values().stream().filter(kept -> areas.contains(kept.opening().area())).toList();
    }

    @Override
    public Map<String, AccessChoice> choices(UUID request) {
        return Map.copyOf(choices.getOrDefault(request, Map.of()));
    }

    @Override
    public void choose(Kept request, Map<String, AccessChoice> chosen, String by) {
        choices.computeIfAbsent(request.id(), _ -> new HashMap<>()).putAll(chosen);
        put(request, null, null, null);
    }

    @Override
    public void consider(Kept request, Harm harm) {
        put(request, harm, request.made(), null);
    }

    @Override
    public void made(Kept request, SubjectCopy copy, Made made) {
        put(request, request.harm(), made, null);
    }

    @Override
    public void given(Kept request, String file, String by) {
        given.add(file + " " + by);
    }

    @Override
    public void refuse(Kept request, String why, String by) {
        put(request, request.harm(), null, why);
    }

    @Override
    public boolean extend(Kept request, Extension extension) {
        all.put(request.id(), new Kept(request.id(), request.opening(), extension, request.harm(), null, null));
        return true;
    }

    private void put(Kept request, @Nullable Harm harm, @Nullable Made made, @Nullable String refused) {
        all.put(request.id(), new Kept(request.id(), request.opening(), request.extension(), harm, made, refused));
    }
}
