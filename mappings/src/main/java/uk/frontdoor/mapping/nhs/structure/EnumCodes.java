package uk.frontdoor.mapping.nhs.structure;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The codes of a required value set, read from the enum HAPI generated for it. */
final class EnumCodes {

    private EnumCodes() {
    }

    static Set<String> of(@Nullable Class<? extends Enum<?>> type) {
        if (type == null) {
            return Set.of();
        }
        try {
            Method toCode = type.getMethod("toCode");
            var codes = new TreeSet<String>();
            for (Enum<?> constant : type.getEnumConstants()) {
                Object code = constant.name().equals("NULL") ? null : toCode.invoke(constant);
                if (code instanceof String text && !text.equals("?")) {
                    codes.add(text);
                }
            }
            return Set.copyOf(codes);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("FHIR model enum " + type.getName() + " has no toCode()", e);
        }
    }
}
