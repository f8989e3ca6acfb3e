package uk.frontdoor.app.http;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.Submissions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
@Import(ApiProblemAdvice.class)
class ApiConfiguration {
    /** An ordinary referral and its headers, so that each takes one reading and one writing of the socket. */
    private static final String AN_ORDINARY_REFERRAL = Long.toString(DataSize.ofKilobytes(16).toBytes());

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> roomForAReferral() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", AN_ORDINARY_REFERRAL);
            connector.setProperty("socket.appWriteBufSize", AN_ORDINARY_REFERRAL);
        });
    }

    @Bean
    Reception reception(Intake intake, Submissions submissions, Clock clock) {
        return new Reception(intake, submissions, clock, UUID::randomUUID);
    }

    @Bean
    ApiAccessRefusal apiAccessRefusal() {
        return new ApiAccessRefusal();
    }
}
