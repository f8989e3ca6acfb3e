package uk.frontdoor.app.contract;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Serves the contract of the faces. */
@Configuration(proxyBeanMethods = false)
@Import(ContractController.class)
class ContractConfiguration {}
