package uk.frontdoor.app.platform;

import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class ReadinessConfiguration {

    @Bean
    Readiness readiness(List<Warmup> warmups) {
        return new Readiness(Stream.concat(Stream.of(WarmupRun.ROUTES), warmups.stream().map(Warmup::name)).toList());
    }

    @Bean
    WarmupRun warmupRun(List<Warmup> warmups, Readiness readiness, CamelContext camel) {
        return new WarmupRun(warmups, readiness, camel);
    }

    @Bean
    HealthIndicator gatewayHealthIndicator(Readiness readiness) {
        return new ReadinessHealth(readiness);
    }

    @Bean
    FilterRegistrationBean<ReadinessFilter> readinessFilter(Readiness readiness) {
        var registration = new FilterRegistrationBean<>(new ReadinessFilter(readiness));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
