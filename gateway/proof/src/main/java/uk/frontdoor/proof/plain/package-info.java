/** The plain way: HTTP, Camel, HAPI parse, durable JMS send, reply. */
@NullMarked
package uk.frontdoor.proof.plain;

import org.jspecify.annotations.NullMarked;
