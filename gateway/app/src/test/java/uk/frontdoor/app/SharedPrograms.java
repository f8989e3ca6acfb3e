package uk.frontdoor.app;

import java.nio.file.Path;

/** Where all tests of this module find PostgreSQL's programs; unpacking them takes seconds. */
public final class SharedPrograms {

    public static final Path FOLDER = Path.of("target", "postgresql").toAbsolutePath();

    private SharedPrograms() {}
}
