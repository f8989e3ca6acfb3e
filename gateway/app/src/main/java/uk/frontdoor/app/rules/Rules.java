package uk.frontdoor.app.rules;

import java.util.Map;
import java.util.stream.Collectors;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.dmn.DmnTables;
import uk.frontdoor.config.notice.DmnNoticePolicy;
import uk.frontdoor.config.sharing.DmnSharingPolicy;
import uk.frontdoor.config.triage.DmnTriagePolicy;
import uk.frontdoor.core.notice.NoticePolicy;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.triage.TriagePolicy;

/** Everything that proposes and decides, ready to be asked. What two of them share is the same object. */
record Rules(TriagePolicy triage, NoticePolicy notices, SharingPolicy sharing, AreaFiles areas) {
    /**
     * The same with one file changed, or with area files changed together.
     *
     * @param others the tables beside it
     * @throws uk.frontdoor.config.dmn.UnusableTable with every reason
     * @throws uk.frontdoor.config.file.UnusableFiles with every fault and its line
     */
    Rules with(RuleFile changed, RuleTables others) {
        return switch (changed) {
            case RuleFile.Area(var name, var text) ->
                new Rules(triage, notices, sharing, areas.with(Map.of(name + ".yaml", text)));
            case RuleFile.Areas(var files) ->
                new Rules(
                        triage,
                        notices,
                        sharing,
                        areas.with(files.texts().entrySet().stream()
                                .collect(Collectors.toMap(file -> file.getKey() + ".yaml", Map.Entry::getValue))));
            case RuleFile.Table(var file) -> with(file, others);
        };
    }

    private Rules with(TableFile file, RuleTables others) {
        return switch (file.name()) {
            case "triage" -> new Rules(new DmnTriagePolicy(compiled(file)).warmUp(), notices, sharing, areas);
            case "notices" -> new Rules(triage, new DmnNoticePolicy(compiled(file)), sharing, areas);
            case "matters" -> new Rules(triage, notices, sharing(file, others.inForce("sharing")), areas);
            default -> new Rules(triage, notices, sharing(others.inForce("matters"), file), areas);
        };
    }

    private static SharingPolicy sharing(TableFile matters, TableFile sharing) {
        return new DmnSharingPolicy(compiled(matters), compiled(sharing)).warmUp();
    }

    private static DmnTables compiled(TableFile file) {
        return DmnTables.of(file.name(), file.content());
    }
}
