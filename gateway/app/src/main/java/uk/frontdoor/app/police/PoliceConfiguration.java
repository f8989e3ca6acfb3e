package uk.frontdoor.app.police;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.frontdoor.app.http.ApiSettings;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.route.PoliceFolder;
import uk.frontdoor.route.PoliceFolderRoutes;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PoliceFolderSettings.class)
@Import(PoliceController.class)
class PoliceConfiguration {
    @Bean
    @ConditionalOnProperty("frontdoor.police.folder.path")
    PoliceFolderRoutes policeFolderRoutes(
            PoliceFolderSettings folder, AgencyRegister register, Reception reception, ApiSettings settings) {
        AgencyId id = new AgencyId(Objects.requireNonNull(folder.agency(), "agency"));
        Agency force = register.find(id)
                .orElseThrow(() -> new IllegalStateException(
                        "frontdoor.police.folder.agency: " + id + " is not in the agency register"));
        return new PoliceFolderRoutes(
                new PoliceFolder(Objects.requireNonNull(folder.path(), "path"), folder.poll(), folder.doneMarkers()),
                new DroppedFiles(force, reception, settings.file()));
    }
}
