package uk.frontdoor.app.normalise;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.core.dispatch.OutboundMapper;
import uk.frontdoor.core.dispatch.RecallMapper;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.mapping.casesystem.RefusedDecisionMapper;
import uk.frontdoor.mapping.form.FormMapper;
import uk.frontdoor.mapping.outbound.DeliveryMapper;
import uk.frontdoor.mapping.outbound.RecallLetter;
import uk.frontdoor.mapping.police.PoliceCsvMapper;
import uk.frontdoor.mapping.police.PoliceMailMapper;
import uk.frontdoor.mapping.police.PoliceNoticeMapper;
import uk.frontdoor.mapping.school.SchoolCsvMapper;
import uk.frontdoor.mapping.school.SchoolJsonMapper;
import uk.frontdoor.mapping.school.TransferFileMapper;

/** Which mapper reads which channel, and which writes what goes out. */
@Configuration(proxyBeanMethods = false)
class MapperConfiguration {
    @Bean
    Mappers mappers(SchoolJsonMapper schoolJson, @Qualifier("nhsMapper") Mapper nhs) {
        Map<Channel, Mapper> byChannel = new EnumMap<>(Channel.class);
        byChannel.put(Channel.NHS_FHIR, nhs);
        byChannel.put(Channel.SCHOOL_JSON, schoolJson);
        byChannel.put(Channel.SCHOOL_CSV, new SchoolCsvMapper());
        byChannel.put(Channel.SCHOOL_TRANSFER_FILE, new TransferFileMapper());
        byChannel.put(Channel.POLICE_JSON, new PoliceNoticeMapper());
        byChannel.put(Channel.POLICE_CSV, new PoliceCsvMapper());
        byChannel.put(Channel.POLICE_MAIL, new PoliceMailMapper());
        byChannel.put(Channel.PUBLIC_FORM, new FormMapper());
        byChannel.put(Channel.CASE_SYSTEM, new RefusedDecisionMapper());
        return new Mappers(byChannel);
    }

    @Bean
    OutboundMapper outboundMapper() {
        return new DeliveryMapper();
    }

    @Bean
    RecallMapper recallMapper() {
        return new RecallLetter();
    }
}
