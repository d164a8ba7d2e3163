package youcheng.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.identity.AbsenceReason;
import youcheng.identity.AppointmentDraft;
import youcheng.identity.AppointmentRecord;
import youcheng.identity.AppointmentRecord.Phase;
import youcheng.identity.Person;
import youcheng.identity.Role;

/** The form of one appointment or absence. Everything in it is kept until it is handed in. */
class AppointmentDialog extends FieldsDialog {

    private final transient Messages messages;
    private final ComboBox<Person> principal = new ComboBox<>();
    private final ComboBox<Person> deputy = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker until;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final CheckboxGroup<String> processes = new CheckboxGroup<>();
    private final RadioButtonGroup<AbsenceReason> reason;

    AppointmentDialog(Messages messages, Fields make, String titleKey, String aboutKey, Object subject) {
        super(messages, make, titleKey, aboutKey, subject);
        this.messages = messages;
        this.from = make.date("deputy.from");
        this.until = make.date("deputy.until");
        this.reason = make.choice("deputy.reason", List.of(AbsenceReason.values()));
    }

    /** For whom: the person themselves, until they choose somebody of their team. */
    void forWhom(List<Person> team, DeputyWords words) {
        person("principal", principal, "deputy.principal", team, words);
        principal.setValue(team.getFirst());
        principal.setReadOnly(team.size() == 1);
    }

    void deputy(List<Person> people, DeputyWords words) {
        person("deputy", deputy, "deputy.account", people, words);
    }

    private void person(String name, ComboBox<Person> box, String key, List<Person> people, DeputyWords words) {
        box.setLabel(messages.t(key));
        words.offer(box, people);
        kept(
                name,
                box,
                person -> Long.toString(person.id()),
                text -> people.stream()
                        .filter(each -> Long.toString(each.id()).equals(text))
                        .findFirst()
                        .orElse(null));
    }

    void days() {
        field("from", from);
        field("until", until);
    }

    /** Only some roles of the person, and only some processes; nothing chosen is all of them. */
    void scope(List<String> keys, DeputyWords words, AccountMessages accounts) {
        roles.setLabel(messages.t("deputy.roles"));
        roles.setHelperText(messages.t("deputy.roles.help"));
        roles.setItemLabelGenerator(accounts::role);
        Person first = principal.getValue();
        roles.setItems(first == null ? Set.of() : first.roles());
        principal.addValueChangeListener(change -> roles.setItems(
                change.getValue() == null ? Set.of() : change.getValue().roles()));
        kept("roles", roles, AppointmentDialog::written, text -> read(text, Role::valueOf));
        processes.setLabel(messages.t("deputy.processes"));
        processes.setHelperText(messages.t("deputy.processes.help"));
        processes.setItemLabelGenerator(words::process);
        processes.setItems(keys);
        kept("processes", processes, AppointmentDialog::written, text -> read(text, key -> key));
    }

    void reason() {
        kept("reason", reason, AbsenceReason::name, AbsenceReason::valueOf);
    }

    private <V, F extends Component & HasValue<?, V>> void kept(
            String name, F field, Function<V, String> write, Function<String, @Nullable V> read) {
        put(fields.add(name, field, write, read));
    }

    private static String written(Set<?> chosen) {
        return chosen.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> read(String text, Function<String, T> each) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(each).collect(Collectors.toSet());
    }

    /** Shows what stands there; what holds already keeps everything but its last day. */
    void show(AppointmentRecord appointment) {
        select(principal, appointment.principal());
        select(deputy, appointment.deputy());
        from.setValue(appointment.from());
        until.setValue(appointment.until());
        roles.setValue(appointment.roles());
        processes.setValue(appointment.processes());
        reason.setValue(appointment.reason());
        principal.setReadOnly(true);
        deputy.setReadOnly(true);
        boolean holds = appointment.phase() == Phase.CURRENT;
        from.setReadOnly(holds);
        roles.setReadOnly(holds);
        processes.setReadOnly(holds);
        reason.setReadOnly(holds);
    }

    private static void select(ComboBox<Person> box, @Nullable Long account) {
        box.getListDataView()
                .getItems()
                .filter(each -> Objects.equals(each.id(), account))
                .findFirst()
                .ifPresent(box::setValue);
    }

    AppointmentDraft draft() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        return new AppointmentDraft(
                id(principal), id(deputy), first, last, roles.getValue(), processes.getValue(), reason.getValue());
    }

    private static @Nullable Long id(ComboBox<Person> box) {
        return box.getOptionalValue().map(Person::id).orElse(null);
    }

    @Override
    protected void ask(String confirmKey, Runnable action) {
        super.ask(confirmKey, action);
    }
}
