package youcheng.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.ui.AbsenceMarks;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.identity.Absences;
import youcheng.identity.AppointmentRecord;
import youcheng.identity.Person;

/** How appointments of deputies are worded. */
@Component
class DeputyWords {

    private final Messages messages;
    private final AccountMessages accounts;
    private final Absences absences;
    private final AbsenceMarks marks;

    DeputyWords(Messages messages, AccountMessages accounts, Absences absences, AbsenceMarks marks) {
        this.messages = messages;
        this.accounts = accounts;
        this.absences = absences;
        this.marks = marks;
    }

    String period(AppointmentRecord appointment) {
        return messages.t("deputy.period", appointment.from(), appointment.until());
    }

    /** In what somebody stands in: roles and processes. */
    String scope(AppointmentRecord appointment) {
        if (appointment.deputy() == null) {
            return "";
        }
        String roles =
                appointment.roles().isEmpty() ? messages.t("deputy.allRoles") : accounts.roles(appointment.roles());
        String processes = appointment.processes().isEmpty()
                ? messages.t("deputy.allProcesses")
                : appointment.processes().stream()
                        .sorted()
                        .map(this::process)
                        .collect(Collectors.joining(messages.t("base.listComma")));
        return messages.t("deputy.scope", roles, processes);
    }

    /** The processes that have a name, which are those that people know. */
    List<String> named(Collection<String> processes) {
        return processes.stream()
                .filter(each -> messages.find("process." + each).isPresent())
                .toList();
    }

    String process(String key) {
        return messages.t("process." + key);
    }

    Badge phase(AppointmentRecord appointment) {
        return new Badge(
                phaseInWords(appointment),
                switch (appointment.phase()) {
                    case CURRENT -> Badge.Signal.GOOD;
                    case COMING -> Badge.Signal.INFO;
                    case PAST -> Badge.Signal.PLAIN;
                });
    }

    String phaseInWords(AppointmentRecord appointment) {
        return switch (appointment.phase()) {
            case CURRENT -> messages.t("deputy.phase.CURRENT");
            case COMING -> messages.t("deputy.phase.COMING");
            case PAST ->
                appointment.ended() == null
                        ? messages.t("deputy.phase.PAST")
                        : messages.t("deputy.phase.ended", appointment.ended());
        };
    }

    /** Offers people, with until when each is away beside the name. */
    void offer(ComboBox<Person> box, List<Person> people) {
        box.setItems(Fields.byName(Person::name), people);
        box.setItemLabelGenerator(Person::name);
        marks.mark(
                box,
                Person::id,
                Person::name,
                absences.until(people.stream().map(Person::id).toList()));
        box.setWidthFull();
    }
}
