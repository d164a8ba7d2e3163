package youcheng.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Messages;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.AgreementExport;
import youcheng.register.agreements.AgreementId;
import youcheng.register.agreements.AgreementRecord;

/** The agreements of a relationship as a file, each above those that stand under it. */
@Component
class AgreementFile {

    private final AgreementExport export;
    private final SectionExports exports;
    private final AgreementTerm term;
    private final Messages messages;

    AgreementFile(AgreementExport export, SectionExports exports, AgreementTerm term, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.term = term;
        this.messages = messages;
    }

    /** An agreement with the title of the one that it stands under. */
    private record Placed(
            AgreementRecord agreement, @Nullable String parent) {}

    /** Buttons for this section. */
    ExportButtons buttons(String titleKey, RelationshipId id) {
        return exports.buttons(
                titleKey,
                id,
                (title, as) -> new ExportTable<>(
                        title, columns(), export.export(id, as).told(AgreementFile::placed)));
    }

    private static List<Placed> placed(List<AgreementRecord> all) {
        List<Placed> placed = new ArrayList<>();
        place(all, null, placed);
        return placed;
    }

    private static void place(List<AgreementRecord> all, @Nullable AgreementRecord parent, List<Placed> placed) {
        AgreementId above = parent == null ? null : parent.id();
        all.stream().filter(each -> Objects.equals(each.parent(), above)).forEach(agreement -> {
            placed.add(new Placed(agreement, parent == null ? null : parent.title()));
            place(all, agreement, placed);
        });
    }

    private List<ExportColumn<Placed>> columns() {
        return List.of(
                column("agreement.title", AgreementRecord::title),
                column("agreement.kind", agreement -> messages.t("agreement.kind." + agreement.kind())),
                new ExportColumn<>(messages.t("agreement.parent"), Placed::parent),
                column("agreement.subject", AgreementRecord::subject),
                column("register.agreements.standing", term::inWords),
                column("agreement.signed", AgreementRecord::signed),
                column("agreement.termUntil", AgreementRecord::termUntil),
                column(
                        "agreement.renews",
                        agreement ->
                                messages.t(agreement.renews() ? "agreement.renews.true" : "agreement.renews.false")),
                column("agreement.endedOn", AgreementRecord::endedOn),
                column("register.agreements.endedReason", AgreementRecord::endedReason));
    }

    private ExportColumn<Placed> column(String headingKey, ExportColumn.Cell<AgreementRecord> cell) {
        return new ExportColumn<>(messages.t(headingKey), each -> cell.of(each.agreement()));
    }
}
