package uk.frontdoor.app.platform.broker;

import org.springframework.context.ApplicationContext;

/** Where outside systems reach the broker of a gateway that runs on free ports. */
public record OpenPorts(String amqp, String core) {
    public static OpenPorts of(ApplicationContext gateway) {
        BrokerPorts ports = gateway.getBean(BrokerPorts.class);
        return new OpenPorts("amqp://127.0.0.1:" + ports.amqp(), "tcp://127.0.0.1:" + ports.core());
    }
}
