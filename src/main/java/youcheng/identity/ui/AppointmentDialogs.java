package youcheng.identity.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.identity.AppointmentRecord;
import youcheng.identity.DeputyKeeping;
import youcheng.identity.DeputyReading;

/** Opens the forms of deputies and absences; each runs {@code changed} once it is handed in. */
@Component
class AppointmentDialogs {

    private final DeputyReading reading;
    private final DeputyKeeping keeping;
    private final DeputyWords words;
    private final AccountMessages accounts;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    AppointmentDialogs(
            DeputyReading reading,
            DeputyKeeping keeping,
            DeputyWords words,
            AccountMessages accounts,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.keeping = keeping;
        this.words = words;
        this.accounts = accounts;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    void appoint(Runnable changed) {
        AppointmentDialog form = form("deputy.appoint", "deputy.appoint.about", "new");
        form.forWhom(reading.team(), words);
        form.deputy(reading.deputies(), words);
        form.days();
        form.scope(words.named(reading.processes()), words, accounts);
        form.reason();
        form.ask("deputy.appoint", () -> {
            keeping.appoint(form.draft());
            dialogs.done("deputy.appointed");
            changed.run();
        });
    }

    void absence(Runnable changed) {
        AppointmentDialog form = form("deputy.absence", "deputy.absence.about", "new");
        form.forWhom(reading.team(), words);
        form.days();
        form.reason();
        form.ask("deputy.absence", () -> {
            keeping.announceAbsence(form.draft());
            dialogs.done("deputy.absent");
            changed.run();
        });
    }

    /** Of what holds already only the last day can be changed. */
    void change(AppointmentRecord appointment, Runnable changed) {
        AppointmentDialog form = form("deputy.change", "deputy.change.about", appointment.id());
        form.forWhom(reading.team(), words);
        if (appointment.deputy() != null) {
            form.deputy(reading.deputies(), words);
        }
        form.days();
        if (appointment.deputy() != null) {
            form.scope(words.named(reading.processes()), words, accounts);
        }
        form.reason();
        form.show(appointment);
        form.ask("deputy.save", () -> {
            keeping.change(appointment.id(), appointment.version(), form.draft());
            dialogs.done("deputy.changed");
            changed.run();
        });
    }

    private AppointmentDialog form(String titleKey, String aboutKey, Object subject) {
        return new AppointmentDialog(messages, make, titleKey, aboutKey, subject);
    }
}
