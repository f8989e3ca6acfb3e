package uk.frontdoor.proof.gateway;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;

/** A recipient that sends its signed receipt in the transaction in which it takes a delivery. */
public abstract class ConfirmingRecipient implements InboxReader.Recipient {
    private final Receipts receipts;

    protected ConfirmingRecipient(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public final void reads(Session session, Delivered delivered, byte[] sealed) throws JMSException {
        BytesMessage receipt = session.createBytesMessage();
        receipt.writeBytes(receipts.sign(delivered, sealed));
        try (MessageProducer producer = session.createProducer(session.createQueue("receipts"))) {
            producer.send(receipt);
        }
    }
}
