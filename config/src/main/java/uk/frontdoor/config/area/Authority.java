package uk.frontdoor.config.area;

/**
 * A local authority with children's services.
 *
 * @param code of the Office for National Statistics
 * @param number of the Department for Education, three digits
 * @param exists from when to when
 */
public record Authority(String code, String number, String name, InForce exists) {}
