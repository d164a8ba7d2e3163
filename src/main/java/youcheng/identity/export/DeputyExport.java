package youcheng.identity.export;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.AppointmentRecord;
import youcheng.identity.DeputyReading;
import youcheng.identity.DeputyReading.DeputyPart;
import youcheng.identity.OfficeWork;
import youcheng.identity.SignedIn;

/** Hands out deputies and absences for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeWork
public class DeputyExport {

    private final DeputyReading reading;
    private final ExportLog exports;
    private final SignedIn signedIn;

    DeputyExport(DeputyReading reading, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** An appointment, and the part of the page that it stands in. */
    public record DeputyRow(DeputyPart part, AppointmentRecord appointment) {}

    /** What the signed-in person sees, part by part. {@code as} is how they asked for it, for the access log. */
    public ExportRows<DeputyRow> export(String as) {
        return exports.handOutWhole("access.deputiesExported", signedIn.person().asActor(), as, this::rows);
    }

    private List<DeputyRow> rows() {
        return Arrays.stream(DeputyPart.values())
                .flatMap(part -> reading.all(part).stream().map(each -> new DeputyRow(part, each)))
                .toList();
    }
}
