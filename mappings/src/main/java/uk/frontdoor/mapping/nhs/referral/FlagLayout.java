package uk.frontdoor.mapping.nhs.referral;

import java.util.Optional;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.reading.CodeTable;

/**
 * Flags: safeguarding flags become signs whatever their status or period says, adjustments become access needs, the
 * rest is told.
 *
 * <p>Only a flag entered in error is told as what it is and makes no sign.
 */
final class FlagLayout {

    private static final CodeTable SIGNS =
            CodeTable.load(FlagLayout.class, "/uk/frontdoor/mapping/nhs/referral/safeguarding-codes.csv");
    private static final String NO_CONCERN = "861931000000100";

    private final Source source;
    private final Sheet sheet;

    FlagLayout(Source source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    /** Whether any flag is a safeguarding sign. */
    boolean lay() {
        boolean safeguarding = false;
        for (Spot flag : source.all("Flag")) {
            safeguarding |= flag(flag);
        }
        return safeguarding;
    }

    private boolean flag(Spot flag) {
        String category = flag.each("category").stream()
                .map(concept -> concept.coding(BarsCodes.FLAG_CATEGORIES).text("code"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        boolean coded = flag.child("code").coding(BarsCodes.SAFEGUARDING_CODES).exists();
        if (category.equals("SG") || coded) {
            return safeguarding(flag);
        }
        Spot words = flag.child("code").words();
        if (category.equals("RA")) {
            String adjustment = sheet.add("children[0].accessNeeds.adjustments");
            sheet.put(adjustment.substring(0, adjustment.length() - 1), words);
        } else {
            sheet.fact(said(flag, words), words, Sheet.Said.IN_A_CLINICAL_RECORD);
        }
        return false;
    }

    private boolean safeguarding(Spot flag) {
        Spot code = flag.child("code");
        Spot words = code.words();
        if (flag.text("status").equals("entered-in-error")) {
            sheet.fact("Flag entered in error: " + words.node().asString(""), words, Sheet.Said.IN_A_CLINICAL_RECORD);
            return false;
        }
        boolean any = false;
        for (Spot coding : code.each("coding")) {
            any |= sign(coding);
            tell(coding.child("display"));
        }
        tell(code.child("text"));
        if (!code.child("coding").exists()) {
            add(IndicatorCode.SAFEGUARDING_CONCERN.name(), "", code.exists() ? code.child("text") : flag);
            any = true;
        }
        return any;
    }

    private void tell(Spot words) {
        sheet.fact(words.node().asString(""), words, Sheet.Said.AS_A_SAFEGUARDING_FLAG);
    }

    private boolean sign(Spot coding) {
        Spot code = coding.child("code");
        if (coding.text("code").equals(NO_CONCERN)) {
            return false;
        }
        Optional<String> sign = SIGNS.target(code.value());
        add(sign.orElse(IndicatorCode.SAFEGUARDING_CONCERN.name()), coding.text("code"),
                code.exists() ? code : coding);
        return true;
    }

    private void add(String sign, String sentAs, Spot spot) {
        String path = sheet.add("indicators");
        sheet.put(path + "code", sign, spot);
        sheet.put(path + "sentAs", sentAs, spot);
        sheet.constant(path + "about", Sheet.CHILD);
    }

    private static String said(Spot flag, Spot words) {
        String category = flag.child("category").item(0).words().node().asString("");
        String text = words.node().asString("");
        return category.isEmpty() || text.isEmpty() ? category + text : category + ": " + text;
    }
}
