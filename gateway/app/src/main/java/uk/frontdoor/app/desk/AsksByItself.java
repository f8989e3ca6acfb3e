package uk.frontdoor.app.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An open page asks this again and again: it does not count as somebody being there. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface AsksByItself {}
