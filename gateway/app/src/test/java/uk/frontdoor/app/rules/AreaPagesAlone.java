package uk.frontdoor.app.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.page.FacesAlone;
import uk.frontdoor.app.page.PagesAlone;
import uk.frontdoor.config.area.AreaFiles;

/** The area pages with the shipped files and nothing behind them. */
@FacesAlone
@Import({GuardsAlone.class, PagesAlone.class, AreaPagesConfiguration.class})
public class AreaPagesAlone {
    @Bean
    AreaFiles areas() {
        return AreaFiles.shipped();
    }
}
