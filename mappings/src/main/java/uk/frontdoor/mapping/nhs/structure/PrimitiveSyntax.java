package uk.frontdoor.mapping.nhs.structure;

import tools.jackson.databind.JsonNode;

/** The form a primitive type's value must have in JSON. Source: FHIR R4 data types. */
enum PrimitiveSyntax {
    BOOLEAN {
        @Override
        boolean isType(JsonNode value) {
            return value.isBoolean();
        }
    },
    INTEGER {
        @Override
        boolean isType(JsonNode value) {
            return value.isNumber();
        }

        @Override
        boolean accepts(JsonNode value) {
            return value.canConvertToInt() && value.isIntegralNumber();
        }
    },
    POSITIVE_INTEGER {
        @Override
        boolean isType(JsonNode value) {
            return value.isNumber();
        }

        @Override
        boolean accepts(JsonNode value) {
            return INTEGER.accepts(value) && value.intValue() > 0;
        }
    },
    UNSIGNED_INTEGER {
        @Override
        boolean isType(JsonNode value) {
            return value.isNumber();
        }

        @Override
        boolean accepts(JsonNode value) {
            return INTEGER.accepts(value) && value.intValue() >= 0;
        }
    },
    DECIMAL {
        @Override
        boolean isType(JsonNode value) {
            return value.isNumber();
        }

        @Override
        boolean accepts(JsonNode value) {
            return Math.abs((long) value.decimalValue().scale()) <= WIDEST_SCALE;
        }
    },
    DATE {
        @Override
        boolean acceptsText(String text) {
            return Times.isDate(text);
        }
    },
    DATE_TIME {
        @Override
        boolean acceptsText(String text) {
            return Times.isDateTime(text);
        }
    },
    INSTANT {
        @Override
        boolean acceptsText(String text) {
            return Times.isInstant(text);
        }
    },
    TIME {
        @Override
        boolean acceptsText(String text) {
            return Times.isTime(text, 0, text.length());
        }
    },
    ID {
        @Override
        boolean acceptsText(String text) {
            return Texts.isId(text);
        }
    },
    /** The id of a resource: a receiver replaces those it is sent, so its form is a finding of its own. */
    RESOURCE_ID {
        @Override
        boolean acceptsText(String text) {
            return Texts.isId(text);
        }
    },
    CODE {
        @Override
        boolean acceptsText(String text) {
            return Texts.isCode(text);
        }
    },
    URI {
        @Override
        boolean acceptsText(String text) {
            return Texts.isUri(text);
        }
    },
    UUID {
        @Override
        boolean acceptsText(String text) {
            return Texts.isUrnUuid(text);
        }
    },
    OID {
        @Override
        boolean acceptsText(String text) {
            return Texts.isUrnOid(text);
        }
    },
    BASE64 {
        @Override
        boolean acceptsText(String text) {
            return Texts.isBase64(text);
        }
    },
    TEXT;

    /** Beyond this a decimal is a way to make a reader spend memory, not a measurement. */
    private static final int WIDEST_SCALE = 40;

    /** The syntax of a FHIR primitive type; unknown types are free text. */
    static PrimitiveSyntax of(String type) {
        return switch (type) {
            case "boolean" -> BOOLEAN;
            case "integer" -> INTEGER;
            case "positiveInt" -> POSITIVE_INTEGER;
            case "unsignedInt" -> UNSIGNED_INTEGER;
            case "decimal" -> DECIMAL;
            case "date" -> DATE;
            case "dateTime" -> DATE_TIME;
            case "instant" -> INSTANT;
            case "time" -> TIME;
            case "id" -> ID;
            case "code" -> CODE;
            case "uri", "url", "canonical" -> URI;
            case "uuid" -> UUID;
            case "oid" -> OID;
            case "base64Binary" -> BASE64;
            default -> TEXT;
        };
    }

    /** Whether the JSON type is right. */
    boolean isType(JsonNode value) {
        return value.isString();
    }

    /** Whether a value of the right JSON type has the right form. */
    boolean accepts(JsonNode value) {
        return !value.isString() || acceptsText(value.stringValue());
    }

    boolean acceptsText(String text) {
        return true;
    }
}
