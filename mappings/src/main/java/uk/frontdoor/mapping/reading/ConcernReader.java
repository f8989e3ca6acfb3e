package uk.frontdoor.mapping.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.Concern;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.referral.Voice;

/** Reads why somebody is worried: facts, signs, level, voices, and what only police know. */
final class ConcernReader {
    private static final String TOPIC = "T(0[1-9]|1[0-4])";

    private ConcernReader() {}

    static Concern concern(Part part) {
        return new Concern(part.words("topics", TOPIC), facts(part), part.text("hopedFor"), part.text("alreadyTried"));
    }

    private static List<Fact> facts(Part part) {
        return part.each("facts").stream()
                .flatMap(fact -> Stream.ofNullable(fact(fact)))
                .toList();
    }

    private static @Nullable Fact fact(Part part) {
        String text = part.text("text");
        if (text == null) {
            return null;
        }
        Sensitivity sensitivity = part.code("sensitivity", Sensitivity.class);
        return new Fact(
                text,
                part.said("opinion"),
                part.said("firstHand"),
                sensitivity == null ? Sensitivity.UNCLASSIFIED : sensitivity,
                part.text("about"),
                part.said("riskRelevant"));
    }

    /** A sign we do not know is kept in the sender's own words. */
    static List<Indicator> indicators(Part referral) {
        return referral.each("indicators").stream().map(ConcernReader::indicator).toList();
    }

    private static Indicator indicator(Part part) {
        IndicatorCode code = part.code("code", IndicatorCode.class);
        String sentAs = part.text("sentAs");
        if (code != null) {
            return new Indicator(code, part.text("about"), sentAs);
        }
        if (sentAs == null) {
            part.filled("sentAs", part.place("code"));
        }
        return new Indicator(IndicatorCode.OTHER, part.text("about"), sentAs == null ? part.raw("code") : sentAs);
    }

    /** A level without its scale and version is no level. */
    static @Nullable NeedLevel level(Part part) {
        if (!part.anything()) {
            return null;
        }
        String scale = part.text("scale");
        String version = part.text("version");
        String code = part.text("code");
        if (scale == null || version == null || code == null) {
            part.odd(scale == null ? "scale" : version == null ? "version" : "code", FailureCode.REQUIRED);
            return null;
        }
        return new NeedLevel(scale, version, code);
    }

    static Voice voice(Part part) {
        return part.anything()
                ? new Voice(part.yesOrNo("childSeenAlone"), part.text("childWishes"), part.text("parentViews"))
                : Voice.NOT_RECORDED;
    }

    static @Nullable PoliceDetail police(Part part) {
        String reference = part.text("policeReference");
        if (reference == null) {
            return null;
        }
        return new PoliceDetail(
                part.text("force"),
                reference,
                part.text("gradeScheme"),
                part.text("grade"),
                part.clockTime("incidentAt"),
                part.yesOrNo("childPresent"),
                part.yesOrNo("welfareCheckMade"));
    }
}
