package uk.frontdoor.proof.gateway;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import org.jspecify.annotations.Nullable;

/** A recipient that sends its signed receipt in the transaction in which it takes a delivery. */
public abstract class ConfirmingRecipient implements InboxReader.Recipient {
    private final Receipts receipts;
    private @Nullable Session session;
    private @Nullable MessageProducer producer;

    protected ConfirmingRecipient(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public final void reads(Session current, Delivered delivered, byte[] sealed) throws JMSException {
        BytesMessage receipt = current.createBytesMessage();
        receipt.writeBytes(receipts.sign(delivered, sealed));
        producer(current).send(receipt);
    }

    /** One for each session: to make one asks the broker twice. */
    private MessageProducer producer(Session current) throws JMSException {
        MessageProducer known = producer;
        if (known == null || session != current) {
            known = current.createProducer(current.createQueue("receipts"));
            producer = known;
            session = current;
        }
        return known;
    }
}
