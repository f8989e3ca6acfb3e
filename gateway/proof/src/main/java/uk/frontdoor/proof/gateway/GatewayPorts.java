package uk.frontdoor.proof.gateway;

import uk.frontdoor.proof.machine.Ports;

/** Where a gateway under proof listens: the same over its restarts. */
public record GatewayPorts(int http, int database, int core, int amqp) {
    public static GatewayPorts free() {
        return new GatewayPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }
}
