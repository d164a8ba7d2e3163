package youcheng.courtesies.planning;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.PartialDate;
import youcheng.courtesies.Courtesy;
import youcheng.courtesies.Courtesy.Occasion;
import youcheng.exchanges.Direction;
import youcheng.exchanges.Level;
import youcheng.register.NationalDay;

/** Which courtesies a relationship is due. Pure: no clock, no database. */
final class Courtesies {

    private static final int EVENT_YEARS = 10;
    /** An event takes so long to prepare that it is proposed this many days ahead, and planned half a year ahead. */
    private static final int EVENT_DAYS = 365;

    private static final int EVENT_MONTHS = 6;
    private static final int CELEBRATION_DAYS = 60;
    private static final int NEW_IN_POST_DAYS = 180;
    private static final int LETTER_DAYS = 30;
    /** Nobody writes a letter on the day on which it is planned. */
    private static final int WRITING_DAYS = 7;

    private static final int TERM_DAYS = 180;
    private static final int GREETING_DAYS = 14;

    private final Facts facts;
    private final LocalDate today;
    private final int days;
    private final List<Courtesy> due = new ArrayList<>();

    private Courtesies(Facts facts, LocalDate today, int days) {
        this.facts = facts;
        this.today = today;
        this.days = days;
    }

    /**
     * What is known of a relationship.
     *
     * @param established when it was signed, or null
     * @param nationalDay of the partner's country, or null
     * @param persons its contact persons
     * @param contacts exchanges that were recorded or planned
     */
    record Facts(
            @Nullable PartialDate established,
            @Nullable NationalDay nationalDay,
            List<Person> persons,
            List<Contact> contacts) {}

    /**
     * A contact person.
     *
     * @param isMayor whether the post is the mayor's
     * @param since in the post since, or null
     * @param termEnds the last day of the term, or null
     * @param holdsPost whether the person holds the post today
     */
    record Person(
            String name,
            boolean isMayor,
            @Nullable PartialDate since,
            @Nullable LocalDate termEnds,
            boolean holdsPost) {}

    /** An exchange that took place or is planned. */
    record Contact(youcheng.exchanges.ExchangeKind kind, Direction direction, Level level, PartialDate date) {

        private boolean isOurLetter() {
            return kind == youcheng.exchanges.ExchangeKind.LETTER && direction != Direction.INBOUND;
        }

        /** A date that is not exact enough to say lies nowhere: it must not make the office forget a courtesy. */
        private boolean isWithin(LocalDate from, LocalDate until) {
            return !date.earliest().isBefore(from) && !date.latest().isAfter(until);
        }
    }

    /** What is due from this day on within so many days, the first occasion first; an event within a year. */
    static List<Courtesy> due(Facts facts, LocalDate today, int days) {
        Courtesies courtesies = new Courtesies(facts, today, days);
        courtesies.anniversaries();
        courtesies.nationalDays();
        facts.persons().stream()
                .filter(person -> person.isMayor() && person.holdsPost())
                .forEach(mayor -> {
                    courtesies.newMayor(mayor);
                    courtesies.termEnd(mayor);
                });
        return courtesies.due.stream()
                .sorted(comparing(Courtesy::when).thenComparing(Courtesy::kind))
                .toList();
    }

    private void anniversaries() {
        PartialDate established = facts.established();
        if (established == null) {
            return;
        }
        int last = today.plusDays(Math.max(days, EVENT_DAYS)).getYear();
        for (int year = Math.max(today.getYear(), established.year() + 1); year <= last; year++) {
            PartialDate when = in(year, established);
            int years = year - established.year();
            if (established.month() != null && isAhead(when, days) && !isWritten(when, LETTER_DAYS)) {
                add(Occasion.ANNIVERSARY, year, when, when.earliest(), years, null);
            }
            if (years % EVENT_YEARS == 0 && isAhead(when, EVENT_DAYS) && !isCelebrated(when)) {
                add(Occasion.ANNIVERSARY_EVENT, year, when, when.earliest().minusMonths(EVENT_MONTHS), years, null);
            }
        }
    }

    /** The anniversary in this year; of 29 February in most years the 28th. */
    private static PartialDate in(int year, PartialDate established) {
        return established.day() == null
                ? new PartialDate(year, established.month(), null)
                : PartialDate.of(established.earliest().withYear(year));
    }

    private void nationalDays() {
        NationalDay national = facts.nationalDay();
        if (national == null) {
            return;
        }
        for (int year = today.getYear(); year <= today.plusDays(days).getYear(); year++) {
            PartialDate when = PartialDate.of(national.day().atYear(year));
            if (isAhead(when, days) && !isWritten(when, GREETING_DAYS)) {
                add(Occasion.NATIONAL_DAY, year, when, when.earliest(), 0, national.name());
            }
        }
    }

    /** Of a mayor who is known to be in the post since some year, nobody can say whether they are new. */
    private void newMayor(Person mayor) {
        PartialDate since = mayor.since();
        if (since == null || since.month() == null || since.earliest().isAfter(today)) {
            return;
        }
        LocalDate begun = since.earliest();
        boolean isWritten = isAny(
                contact -> contact.isOurLetter() && !contact.date().earliest().isBefore(begun));
        if (begun.plusDays(NEW_IN_POST_DAYS).isAfter(today) && !isWritten) {
            LocalDate by = latest(begun.plusDays(LETTER_DAYS), today.plusDays(WRITING_DAYS));
            add(Occasion.NEW_MAYOR, since, PartialDate.of(by), by, named(mayor));
        }
    }

    private void termEnd(Person mayor) {
        LocalDate end = mayor.termEnds();
        if (end == null || end.isBefore(today) || end.isAfter(today.plusDays(TERM_DAYS))) {
            return;
        }
        boolean isMet =
                isAny(contact -> contact.level() == Level.LEADER && contact.isWithin(end.minusDays(TERM_DAYS), end));
        if (!isMet) {
            add(Occasion.TERM_END, end, PartialDate.of(end), end.minusDays(LETTER_DAYS), named(mayor));
        }
    }

    /** Whether the occasion is not over and comes within so many days. */
    private boolean isAhead(PartialDate when, int within) {
        return !when.latest().isBefore(today) && !when.earliest().isAfter(today.plusDays(within));
    }

    private boolean isWritten(PartialDate when, int around) {
        return isAny(contact -> contact.isOurLetter()
                && contact.isWithin(
                        when.earliest().minusDays(around), when.latest().plusDays(around)));
    }

    private boolean isCelebrated(PartialDate when) {
        return isAny(contact -> contact.kind() == youcheng.exchanges.ExchangeKind.EVENT
                && contact.isWithin(
                        when.earliest().minusDays(CELEBRATION_DAYS),
                        when.latest().plusDays(CELEBRATION_DAYS)));
    }

    private boolean isAny(Predicate<Contact> what) {
        return facts.contacts().stream().anyMatch(what);
    }

    private void add(
            Occasion kind, int year, PartialDate when, LocalDate planOn, int years, @Nullable Bilingual about) {
        due.add(new Courtesy(kind, kind + ":" + year, when, latest(planOn, today), years, about));
    }

    private void add(Occasion kind, Object occasion, PartialDate when, LocalDate planOn, Bilingual about) {
        due.add(new Courtesy(kind, kind + ":" + occasion, when, latest(planOn, today), 0, about));
    }

    private static Bilingual named(Person person) {
        return new Bilingual(person.name(), person.name());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
