package uk.frontdoor.app.access;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** A system that has proved itself, and by what. */
public record ProvenSystem(String system, String credential, Optional<X509Certificate> certificate) {}
