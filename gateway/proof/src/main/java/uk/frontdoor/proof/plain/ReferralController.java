package uk.frontdoor.proof.plain;

import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.camel.ProducerTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hands bodies to the route. */
@RestController
class ReferralController {
    private final ProducerTemplate template;
    private final EmbeddedActiveMQ broker;

    ReferralController(ProducerTemplate template, EmbeddedActiveMQ broker) {
        this.template = template;
        this.broker = broker;
    }

    @PostMapping("/FHIR/R4/$process-message")
    ResponseEntity<Void> receive(@RequestBody byte[] body) {
        template.sendBody("direct:referral", body);
        return ResponseEntity.accepted().build();
    }

    /** Empties the queue between rounds, so that a full heap is not what is measured. */
    @DeleteMapping("/queue")
    ResponseEntity<Void> empty() throws Exception {
        broker.getActiveMQServer().locateQueue("referrals").deleteAllReferences();
        return ResponseEntity.noContent().build();
    }
}
