package uk.frontdoor.app.sandbox;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import uk.frontdoor.app.seal.CmsOpener;
import uk.frontdoor.app.seal.ReceiptSigner;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.sharing.AgreementReview;
import uk.frontdoor.route.Addresses;

/**
 * What a hub's or MASH's own system does with a message: open it, keep it, confirm it; or, when it is a recall, delete
 * what it was sent and say so. A MASH, a team of the authority and the police keep what their own duties need.
 */
final class SandboxRecipient {
    private static final RecallAnswer.Said KEPT = new RecallAnswer.Said.Kept(RecallAnswer.Basis.PUBLIC_TASK);

    private final DestinationId id;
    private final Supplier<CmsOpener> opener;
    private final Supplier<ReceiptSigner> receipts;
    private final SandboxInbox inbox;
    private final Clock clock;

    /**
     * @param opener read when a first message has come, as is the key for receipts: a start has other things to do
     */
    SandboxRecipient(
            DestinationId id,
            Supplier<CmsOpener> opener,
            Supplier<ReceiptSigner> receipts,
            SandboxInbox inbox,
            Clock clock) {
        this.id = id;
        this.opener = SingletonSupplier.of(opener);
        this.receipts = SingletonSupplier.of(receipts);
        this.inbox = inbox;
        this.clock = clock;
    }

    DestinationId id() {
        return id;
    }

    /** Keeps what can be opened and sends its receipt in the same transaction; what cannot gets no receipt. */
    void take(Message message, Session session) throws JMSException {
        byte[] sealed = message.getBody(byte[].class);
        try {
            byte[] content = opener.get().open(sealed);
            if (RecalledDelivery.is(content)) {
                answer(RecalledDelivery.read(content), sealed, session);
                return;
            }
            Delivery delivery = Delivery.read(content);
            if (delivery.destination().equals(id.value())) {
                Instant now = clock.instant();
                inbox.keep(delivery, now);
                confirm(new DeliveryReceipt(delivery.release(), id, now, Sha256.hex(sealed)), session);
            } else {
                inbox.refuse();
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            // A broken seal among them.
            inbox.refuse();
        }
    }

    private void answer(RecalledDelivery recalled, byte[] sealed, Session session) throws JMSException {
        if (!recalled.destination().equals(id.value())) {
            inbox.refuse();
            return;
        }
        boolean byAgreement = AgreementReview.isNeededBy(inbox.recipient().kind());
        send(
                receipts.get().sign(new RecallAnswer(
                        recalled.recall(), id, clock.instant(), Sha256.hex(sealed), byAgreement ? deleted(recalled) : KEPT)),
                session);
    }

    private RecallAnswer.Said deleted(RecalledDelivery recalled) {
        inbox.forget(recalled.release());
        return new RecallAnswer.Said.Deleted();
    }

    private void confirm(DeliveryReceipt receipt, Session session) throws JMSException {
        send(receipts.get().sign(receipt), session);
    }

    private static void send(byte[] signed, Session session) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(signed);
        try (var producer = session.createProducer(session.createQueue(Addresses.RECEIPTS))) {
            producer.send(message);
        }
    }
}
