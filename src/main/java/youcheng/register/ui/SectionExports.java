package youcheng.register.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;

/** Takes away what a section of a relationship's page lists. */
@Component
public class SectionExports {

    private final Exports exports;
    private final Register register;
    private final Messages messages;

    SectionExports(Exports exports, Register register, Messages messages) {
        this.exports = exports;
        this.register = register;
        this.messages = messages;
    }

    /** Makes the table of a section. */
    @FunctionalInterface
    public interface SectionTable {

        /** Called so; {@code as} is the address of the page, for the access log. */
        ExportTable<?> of(String title, String as);
    }

    /** Buttons for the list of the section with this title on the page of this relationship; asked when somebody clicks. */
    public ExportButtons buttons(String titleKey, RelationshipId id, SectionTable table) {
        return exports.buttons(messages.t(titleKey), () -> {
            CityRecord city = register.find(id)
                    .flatMap(relationship -> register.find(relationship.city()))
                    .orElseThrow();
            return table.of(
                    messages.t(titleKey) + " " + city.name(messages.language()),
                    RegisterNavigation.relationship(city.id(), id));
        });
    }
}
