package uk.frontdoor.app.account;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.account.AccessRequests.Made;
import uk.frontdoor.core.account.SubjectCopy;

/** In which forms a pack is handed out: for people and for machines, with the same in each. */
enum PackForm {
    PDF(MediaType.APPLICATION_PDF, "pdf") {
        @Override
        byte[] write(SubjectCopy copy) {
            return PackPdf.write(PackContent.of(copy));
        }

        @Override
        String digest(Made made) {
            return made.pdf();
        }
    },
    JSON(MediaType.APPLICATION_JSON, "json") {
        @Override
        byte[] write(SubjectCopy copy) {
            return JsonMapper.shared().writeValueAsBytes(PackContent.of(copy));
        }

        @Override
        String digest(Made made) {
            return made.json();
        }
    };

    private final MediaType type;
    private final String ending;

    PackForm(MediaType type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    static Optional<PackForm> ending(String wanted) {
        return Arrays.stream(values()).filter(form -> form.ending.equals(wanted)).findFirst();
    }

    MediaType type() {
        return type;
    }

    String ending() {
        return ending;
    }

    /** Always the same bytes for the same copy. */
    abstract byte[] write(SubjectCopy copy);

    abstract String digest(Made made);
}
