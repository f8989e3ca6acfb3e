package uk.frontdoor.app.rules;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.config.catalogue.CatalogueRule;
import uk.frontdoor.config.catalogue.Filter;
import uk.frontdoor.config.dmn.SignedOff;
import uk.frontdoor.config.law.DeclaredLaw;
import uk.frontdoor.core.sharing.ProfileContents;

/** What the rules say, for anybody to read. They name no person but those who signed them off. */
@Controller
class RulePagesController {
    private final RuleTables tables;
    private final ProfileContents profiles;
    private final DeclaredLaw law;

    RulePagesController(RuleTables tables, ProfileContents profiles, DeclaredLaw law) {
        this.tables = tables;
        this.profiles = profiles;
        this.law = law;
    }

    @GetMapping("/rules")
    String index(Model model) {
        model.addAttribute("tables", Map.of(
                "triage", "What is proposed before a person looks",
                "notices", "Which authority is notified of a child accommodated away from home",
                "matters", "What a case may be about that has rules of its own",
                "sharing", "What may go to whom"));
        return "rules/index";
    }

    @GetMapping("/rules/tables/{name}")
    String table(@PathVariable String name, Model model) {
        RulePage page = Optional.of(name)
                .filter(RuleTables.NAMES::contains)
                .map(known -> RulePageWriter.table(known, tables.inForce(known).text(), SignedOff.shipped()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(page, model);
    }

    @GetMapping("/rules/catalogue")
    String catalogue(Model model) {
        return show(RulePageWriter.catalogue(CatalogueRule.shipped(), Filter.shipped()), model);
    }

    @GetMapping("/rules/profiles")
    String profiles(Model model) {
        return show(RulePageWriter.profiles(profiles), model);
    }

    @GetMapping("/rules/law")
    String law(Model model) {
        return show(RulePageWriter.law(law.provisions()), model);
    }

    private static String show(RulePage page, Model model) {
        model.addAttribute("page", page);
        return "rules/table";
    }
}
