package uk.frontdoor.mapping.outbound;

import uk.frontdoor.core.dispatch.OutboundMapper;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * Writes a release as delivery JSON, version 1 (see {@link DeliverySchema}).
 *
 * <p>The same release always gives the same bytes. How much was withheld is told as one number: even which rule took
 * something out could tell a recipient that there is a sibling, or somebody in hiding.
 */
public final class DeliveryMapper implements OutboundMapper {
    @Override
    public byte[] map(Release release) {
        return JsonOut.object(out -> write(out, release));
    }

    private static void write(JsonOut out, Release release) {
        SharingVerdict verdict = release.verdict();
        out.text("format", DeliverySchema.ID);
        out.text("release", release.id());
        out.text("reference", release.reference());
        out.text("destination", release.destination().id());
        out.text("rule", verdict.ruleId());
        out.text("ruleVersion", verdict.tableVersion());
        out.text("lawfulBasis", verdict.lawfulBasis());
        out.text("profile", verdict.profile());
        out.texts("tell", verdict.tell());
        out.texts("fields", release.fields().stream().sorted().toList());
        out.number("withheld", release.redactions().size());
        out.object("referral", release.content(), new SharedReferralWriter(out)::write);
    }
}
