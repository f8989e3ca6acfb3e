package uk.frontdoor.mapping.golden;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.form.FormMapper;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.referral.NhsReferralMapper;
import uk.frontdoor.mapping.police.PoliceCsvMapper;
import uk.frontdoor.mapping.police.PoliceMailMapper;
import uk.frontdoor.mapping.police.PoliceNoticeMapper;
import uk.frontdoor.mapping.school.ReferralCheck;
import uk.frontdoor.mapping.school.ReferralSchema;
import uk.frontdoor.mapping.school.SchoolCsvMapper;
import uk.frontdoor.mapping.school.SchoolJsonMapper;
import uk.frontdoor.mapping.school.TransferFileMapper;

/** Which mapper reads which folder of cases. */
final class Parties {
    static final Map<String, Party> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "school-json",
                new Party(
                        Channel.SCHOOL_JSON,
                        new SchoolJsonMapper(new ReferralCheck(ReferralSchema.published()))));
        ALL.put("school-csv", new Party(Channel.SCHOOL_CSV, new SchoolCsvMapper()));
        ALL.put("transfer-file", new Party(Channel.SCHOOL_TRANSFER_FILE, new TransferFileMapper()));
        ALL.put("police-json", new Party(Channel.POLICE_JSON, new PoliceNoticeMapper()));
        ALL.put("police-csv", new Party(Channel.POLICE_CSV, new PoliceCsvMapper()));
        ALL.put("police-mail", new Party(Channel.POLICE_MAIL, new PoliceMailMapper()));
        ALL.put("nhs", new Party(Channel.NHS_FHIR, new NhsReferralMapper(ReferralMessage.RECEIVER)));
        ALL.put("form", new Party(Channel.PUBLIC_FORM, new FormMapper()));
    }

    private Parties() {}

    record Party(Channel channel, Mapper mapper) {}

    static NormaliseOutcome map(GoldenCase golden) throws IOException {
        Party party = ALL.get(golden.party());
        return party.mapper().map(golden.submission(party.channel()));
    }
}
