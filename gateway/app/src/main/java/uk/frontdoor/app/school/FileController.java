package uk.frontdoor.app.school;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.http.ApiSettings;
import uk.frontdoor.app.http.BoundedBody;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.mapping.reading.CsvFile;
import uk.frontdoor.mapping.school.SchoolCsvMapper;
import uk.frontdoor.mapping.school.TransferFile;
import uk.frontdoor.mapping.school.TransferFileMapper;

/** Takes files of many referrals. A file that cannot be read is refused whole; one that can is kept whole. */
@RestController
class FileController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final Reception reception;
    private final ApiSettings settings;
    private final FileImport rows;
    private final FileImport pupils;
    private final CsvFile csv = SchoolCsvMapper.file();

    FileController(Reception reception, ApiSettings settings) {
        this.reception = reception;
        this.settings = settings;
        this.rows = new FileImport(reception, Channel.SCHOOL_CSV, new SchoolCsvMapper());
        this.pupils = new FileImport(reception, Channel.SCHOOL_TRANSFER_FILE, new TransferFileMapper());
    }

    @PostMapping("/api/referrals:import")
    FileReport rows(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.SCHOOL_CSV);
        byte[] file = BoundedBody.of(request, settings.file(), CSV).bytes();
        return switch (csv.read(file)) {
            case CsvFile.Reading.Readable readable -> rows.take(principal, file, readable.parts());
            case CsvFile.Reading.Unreadable unreadable ->
                throw refused(principal, Channel.SCHOOL_CSV, file, unreadable.problems());
        };
    }

    @PostMapping("/api/transfer-files")
    FileReport pupils(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.SCHOOL_TRANSFER_FILE);
        byte[] file = BoundedBody.of(request, settings.file(), MediaType.APPLICATION_XML, MediaType.TEXT_XML)
                .bytes();
        return switch (TransferFile.read(file)) {
            case TransferFile.Reading.Readable readable ->
                pupils.take(principal, file, readable.pupils());
            case TransferFile.Reading.Unreadable unreadable ->
                throw refused(principal, Channel.SCHOOL_TRANSFER_FILE, file, unreadable.problems());
        };
    }

    private ApiProblem refused(AgencyPrincipal principal, Channel channel, byte[] file, List<Problem> problems) {
        ApiProblem problem = ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, problems);
        reception.refused(principal, channel, file, problem);
        return problem;
    }
}
