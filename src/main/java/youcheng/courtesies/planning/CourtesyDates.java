package youcheng.courtesies.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.agenda.AgendaDate;
import youcheng.agenda.AgendaSource;
import youcheng.agenda.OwnDesks;
import youcheng.base.MessageKey;
import youcheng.courtesies.Courtesy;
import youcheng.courtesies.DueCourtesy;
import youcheng.identity.Desk;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Courtesies that are due at a person's desks and that nobody planned yet; what is planned is somebody's task. */
@Component
class CourtesyDates implements AgendaSource {

    private final DueCourtesies courtesies;
    private final Register register;
    private final OwnDesks desks;

    CourtesyDates(DueCourtesies courtesies, Register register, OwnDesks desks) {
        this.courtesies = courtesies;
        this.register = register;
        this.desks = desks;
    }

    @Override
    public List<AgendaDate> dates(LocalDate from, LocalDate until) {
        Set<Desk> own = desks.all();
        List<RelationshipSummary> ours = own.isEmpty()
                ? List.of()
                : register.concluded().stream()
                        .filter(each -> each.isInForce() && own.contains(each.desk()))
                        .toList();
        Map<RelationshipId, List<DueCourtesy>> due = courtesies.of(ours);
        return ours.stream()
                .flatMap(each -> due.getOrDefault(each.id(), List.of()).stream()
                        .filter(courtesy -> courtesy.planned() == null)
                        .map(courtesy -> date(each, courtesy.courtesy())))
                .filter(date -> !date.day().isBefore(from) && !date.day().isAfter(until))
                .toList();
    }

    /** The key of a courtesy may hold a name; a number made of it does not. */
    private static AgendaDate date(RelationshipSummary with, Courtesy courtesy) {
        List<Object> about = courtesy.about() == null
                ? List.of(courtesy.years())
                : List.of(courtesy.years(), courtesy.kind() == Courtesy.Occasion.NATIONAL_DAY ? courtesy.about() : "");
        return new AgendaDate(
                "courtesy-" + with.id() + "-" + courtesy.kind() + "-"
                        + Integer.toHexString(courtesy.key().hashCode()),
                courtesy.planOn(),
                new MessageKey(
                        "agenda.courtesy",
                        List.of(with.name(), new MessageKey("courtesy.due." + courtesy.kind(), about))),
                RegisterNavigation.city(with.city()));
    }
}
