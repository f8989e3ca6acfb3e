package uk.frontdoor.core.sharing;

/**
 * What one statement of agreement is worth for one child on one day.
 *
 * @param ownWord the young person's own word, which decides whatever a parent says
 * @param named the statement names the recipient
 */
record Standing(AgreementInForce inForce, Competence competence, boolean ownWord, boolean named) {
    static final Standing SILENT = new Standing(AgreementInForce.NONE, Competence.NOT_APPLICABLE, false, false);

    boolean agrees() {
        return switch (inForce) {
            case AGREED, CHILD_ONLY, STANDING_UNKNOWN -> true;
            case REFUSED,
                    WITHDRAWN,
                    STALE,
                    NOT_SOUGHT_UNSAFE,
                    NOT_SOUGHT_UNABLE_TO_CONTACT,
                    NOT_SOUGHT_NO_REASON,
                    NONE -> false;
        };
    }

    boolean objects() {
        return switch (inForce) {
            case REFUSED, WITHDRAWN -> true;
            case AGREED,
                    CHILD_ONLY,
                    STANDING_UNKNOWN,
                    STALE,
                    NOT_SOUGHT_UNSAFE,
                    NOT_SOUGHT_UNABLE_TO_CONTACT,
                    NOT_SOUGHT_NO_REASON,
                    NONE -> false;
        };
    }
}
