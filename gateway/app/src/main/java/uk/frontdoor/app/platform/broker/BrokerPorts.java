package uk.frontdoor.app.platform.broker;

/** Where the embedded broker really listens, once a configured 0 has become a port. */
public record BrokerPorts(int core, int amqp) {}
