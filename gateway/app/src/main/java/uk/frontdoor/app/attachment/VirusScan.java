package uk.frontdoor.app.attachment;

/** Port: looks for viruses. Never throws: what cannot be scanned is not clean. */
@FunctionalInterface
interface VirusScan {
    ScanVerdict scan(byte[] content);
}
