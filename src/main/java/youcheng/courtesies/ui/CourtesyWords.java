package youcheng.courtesies.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.Messages;
import youcheng.courtesies.Courtesy;
import youcheng.courtesies.Courtesy.Occasion;
import youcheng.courtesies.CourtesyReading.Due;
import youcheng.courtesies.DueCourtesy;

/** Says what a relationship is due, in a list and in files. */
@Component
public class CourtesyWords {

    private final Messages messages;

    CourtesyWords(Messages messages) {
        this.messages = messages;
    }

    /** All of it, a line each, with the case of what is planned already. */
    public String lines(Due due) {
        return due.courtesies().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(DueCourtesy due) {
        String planned = due.planned() == null ? "" : " · " + messages.t("courtesy.planned", due.planned());
        return when(due.courtesy()) + " " + whole(due.courtesy()) + planned;
    }

    /** Of a mayor the title does not name the person: it goes into lists and the trail, and the office's word is enough. */
    String title(Courtesy courtesy) {
        return messages.t("courtesy.due." + courtesy.kind().name(), courtesy.years(), messages.say(courtesy.about()));
    }

    /** With the person, for those who read it and nowhere else. */
    String whole(Courtesy courtesy) {
        boolean isPerson = courtesy.kind() == Occasion.NEW_MAYOR || courtesy.kind() == Occasion.TERM_END;
        return title(courtesy) + (isPerson ? messages.t("base.colon") + messages.say(courtesy.about()) : "");
    }

    String when(Courtesy courtesy) {
        return isSoon(courtesy) ? messages.t("courtesy.soon") : messages.say(courtesy.when());
    }

    /** What a file says of each. */
    List<ExportColumn<DueCourtesy>> columns() {
        return List.of(
                column("courtesy.when", each -> whenInAFile(each.courtesy())),
                column("courtesy.kind", each -> whole(each.courtesy())),
                column("courtesy.case", CourtesyWords::planned));
    }

    private Object whenInAFile(Courtesy courtesy) {
        return isSoon(courtesy) ? messages.t("courtesy.soon") : courtesy.when();
    }

    private static boolean isSoon(Courtesy courtesy) {
        return courtesy.kind() == Occasion.NEW_MAYOR;
    }

    private static @Nullable String planned(DueCourtesy due) {
        return due.planned() == null ? null : due.planned().value();
    }

    private ExportColumn<DueCourtesy> column(String headingKey, ExportColumn.Cell<DueCourtesy> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
