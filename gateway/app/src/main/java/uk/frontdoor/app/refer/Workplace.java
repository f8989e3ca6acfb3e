package uk.frontdoor.app.refer;

/** Where a professional works, as they say. */
enum Workplace {
    SCHOOL,
    EDUCATION,
    GENERAL_PRACTICE,
    HEALTH_VISITING,
    SCHOOL_NURSING,
    EMERGENCY_DEPARTMENT,
    OTHER_HEALTH,
    COUNCIL,
    POLICE,
    HOUSING,
    CHARITY,
    LEGAL,
    OTHER;

    static Workplace in(Answers answers) {
        for (Workplace workplace : values()) {
            if (answers.is("workplace", workplace.name())) {
                return workplace;
            }
        }
        return OTHER;
    }

    public boolean knowsUpn() {
        return this == SCHOOL || this == EDUCATION;
    }

    public boolean knowsNhsNumber() {
        return switch (this) {
            case GENERAL_PRACTICE, HEALTH_VISITING, SCHOOL_NURSING, EMERGENCY_DEPARTMENT, OTHER_HEALTH, COUNCIL -> true;
            case SCHOOL, EDUCATION, POLICE, HOUSING, CHARITY, LEGAL, OTHER -> false;
        };
    }
}
