package uk.frontdoor.core.dispatch;

import java.util.Optional;
import uk.frontdoor.core.sharing.ReadBack;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.ReleaseTicket;
import uk.frontdoor.core.sharing.SharingGate;
import uk.frontdoor.core.sharing.SharingStore;

/** Reads a release back through the gate, maps it out, seals it to its recipient. */
public final class DispatchStage {
    private final SharingStore releases;
    private final SharingGate gate;
    private final OutboundMapper mapper;
    private final Sealer sealer;
    private final DispatchStore store;

    public DispatchStage(
            SharingStore releases, SharingGate gate, OutboundMapper mapper, Sealer sealer, DispatchStore store) {
        this.releases = releases;
        this.gate = gate;
        this.mapper = mapper;
        this.sealer = sealer;
        this.store = store;
    }

    /**
     * What to put into the recipient's inbox; empty when the recipient has confirmed it, and when it may no longer go,
     * which is then with a person.
     */
    public Optional<SealedDelivery> prepare(ReleaseId id) {
        Optional<ReleaseTicket> ticket = releases.ticket(id);
        if (ticket.isEmpty() && store.isOver(id)) {
            return Optional.empty();
        }
        return prepare(ticket.orElseThrow(
                () -> new IllegalStateException("release " + id + " was announced but is not kept")));
    }

    private Optional<SealedDelivery> prepare(ReleaseTicket ticket) {
        ReleaseId id = ticket.id();
        return switch (gate.readBack(ticket)) {
            case ReadBack.StillGood(var release) ->
                Optional.of(sealedOnce(release)).filter(delivery -> !delivery.confirmed());
            case ReadBack.NoLongerPermitted(var now) -> {
                store.withdraw(id, now);
                yield Optional.empty();
            }
            case ReadBack.Refused(var reason) -> {
                store.stop(id, reason);
                yield Optional.empty();
            }
        };
    }

    private SealedDelivery sealedOnce(Release release) {
        return store.sealed(release.id()).orElseGet(() -> store.keep(seal(release)));
    }

    private SealedDelivery seal(Release release) {
        byte[] sealed = sealer.seal(mapper.map(release), release.destination().id());
        return new SealedDelivery(release.id(), release.destination().id(), sealed);
    }
}
