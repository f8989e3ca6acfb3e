package uk.frontdoor.app.operations;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.platform.broker.BrokerQueues;
import uk.frontdoor.app.platform.Expiries;
import uk.frontdoor.core.area.Destinations;

@Configuration(proxyBeanMethods = false)
@Import(OperatorController.class)
class OperationsConfiguration {
    @Bean
    CertificateWatch certificatesHealthIndicator(List<Expiries> certificates, Clock clock) {
        return new CertificateWatch(certificates, clock);
    }

    @Bean
    MeterBinder certificateMetrics(CertificateWatch certificates) {
        return certificates::countIn;
    }

    @Bean
    OperatorPageWriter operatorPageWriter(
            JdbcClient database,
            BrokerQueues queues,
            CertificateWatch certificates,
            Destinations destinations,
            Clock clock) {
        return new OperatorPageWriter(new OperationsTables(database), queues, certificates, destinations, clock);
    }
}
