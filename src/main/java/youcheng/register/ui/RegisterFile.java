package youcheng.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ExportRows;
import youcheng.base.Languages;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;
import youcheng.register.CityRecord;
import youcheng.register.RegisterNavigation;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.register.keeping.RegisterExport;

/** The register as a file, with the columns that features add. */
@Component
class RegisterFile {

    private final RegisterExport export;
    private final Exports exports;
    private final List<RegisterColumns> features;
    private final Messages messages;

    RegisterFile(RegisterExport export, Exports exports, List<RegisterColumns> features, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.features = features;
        this.messages = messages;
    }

    /** Buttons for what is wished when somebody clicks. */
    ExportButtons buttons(Supplier<RegisterWish> wish) {
        return exports.buttons(() -> table(wish.get()));
    }

    private ExportTable<CityRecord> table(RegisterWish wish) {
        AddedColumns added = new AddedColumns(features);
        Locale language = messages.language();
        ExportRows<CityRecord> rows = export.export(
                wish, language, RegisterUrlState.of(wish, added.all()).linkTo(RegisterNavigation.REGISTER));
        return new ExportTable<>(messages.t("menu.register"), columns(added, language), rows.told(part -> {
            added.forget();
            added.read(part);
            return part;
        }));
    }

    private List<ExportColumn<CityRecord>> columns(AddedColumns added, Locale language) {
        Locale other = Languages.isChinese(language) ? Languages.ENGLISH : Languages.CHINESE;
        List<ExportColumn<CityRecord>> columns = new ArrayList<>(List.of(
                column("register.name", city -> city.name(language)),
                column(Languages.isChinese(other) ? "register.nameZh" : "register.nameEn", city -> city.name(other)),
                column("register.country", city -> city.country().name(language)),
                column(
                        "register.region",
                        city -> messages.t(
                                "register.region." + city.country().region().name())),
                column("relationship.tier", city -> tier(city.current())),
                column("register.status", city -> messages.t(city.statusKey())),
                column(
                        "relationship.established",
                        city -> city.current() == null ? null : city.current().established())));
        added.all().forEach(each -> columns.add(column(each.headerKey(), city -> added.text(city, each))));
        return columns;
    }

    private @Nullable String tier(@Nullable RelationshipRecord relationship) {
        if (relationship == null) {
            return null;
        }
        Tier tier = relationship.tier();
        return messages.t(tier == null ? "register.notRecorded" : "relationship.tier." + tier.name());
    }

    private ExportColumn<CityRecord> column(String headingKey, ExportColumn.Cell<CityRecord> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
