package uk.frontdoor.app.refer;

/** Who is filling in the form. */
enum Who {
    PARENT_OR_CARER,
    YOUNG_PERSON,
    NEIGHBOUR_OR_RELATIVE,
    PROFESSIONAL
}
