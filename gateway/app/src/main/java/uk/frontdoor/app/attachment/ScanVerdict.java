package uk.frontdoor.app.attachment;

/** What a scan found. Anything but clean is not handed out. */
public enum ScanVerdict {
    /** Not scanned yet, or the scanner could not say. */
    HELD,
    CLEAN,
    INFECTED
}
