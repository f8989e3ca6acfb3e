package uk.frontdoor.app.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({AssetController.class, FormTokenAdvice.class})
class PageConfiguration {}
