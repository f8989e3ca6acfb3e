package uk.frontdoor.app.page;

import org.springframework.context.annotation.Import;

/** What all pages share. */
@Import(PageConfiguration.class)
public class PagesAlone {}
