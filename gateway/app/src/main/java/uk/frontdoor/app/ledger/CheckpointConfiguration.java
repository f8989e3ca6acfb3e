package uk.frontdoor.app.ledger;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.app.platform.DataSettings;
import uk.frontdoor.app.seal.GatewaySignature;
import uk.frontdoor.app.seal.KeyFolder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckpointSettings.class)
class CheckpointConfiguration {
    @Bean
    Checkpoints checkpoints(
            JdbcClient database,
            TransactionTemplate transaction,
            KeyFolder keys,
            CheckpointSettings settings,
            Clock clock) {
        return new Checkpoints(
                database, transaction, new GatewaySignature(keys.gateway()), settings.name(), clock);
    }

    @Bean(initMethod = "start")
    CheckpointWork ledgerCheckpoints(
            Checkpoints checkpoints,
            CheckpointSettings settings,
            DataSettings data,
            Clock clock,
            Pace pace,
            BackgroundSettings background) {
        CheckpointDuty duty = new CheckpointDuty(
                checkpoints, settings.folder(data.data()), settings.authority(), settings.every(), clock);
        return new CheckpointWork(new BackgroundWork("ledger-checkpoints", duty, pace, background));
    }
}
