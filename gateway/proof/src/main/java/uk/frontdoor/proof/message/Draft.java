package uk.frontdoor.proof.message;

import java.util.Map;

/** One client's copy of a template's bytes. */
public final class Draft {
    private final Template template;
    private final byte[] bytes;

    Draft(Template template, byte[] bytes) {
        this.template = template;
        this.bytes = bytes;
    }

    /** Overwrites the places that are in the template; other names have no effect. */
    public byte[] fill(Map<String, String> values) {
        values.forEach((name, value) -> template.write(bytes, name, value));
        return bytes;
    }
}
