package youcheng.calendar.years;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.years.CalendarYearRecord.Extent;

/** A year of the office's calendar with the days that are not as their weekday says. */
@Entity
@Table(name = "calendar_year")
class CalendarYear implements Persistable<Integer> {

    @Id
    private int yearNumber;

    @Enumerated(EnumType.STRING)
    private Extent extent = Extent.STATUTORY;

    private String source = "";

    @Column(name = "source_date")
    private @Nullable LocalDate published;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "special_day", joinColumns = @JoinColumn(name = "year_number"))
    private Set<SpecialDay> days = new HashSet<>();

    @Version
    private @Nullable Long version;

    /** For JPA, which fills the fields. */
    protected CalendarYear() {}

    CalendarYear(int yearNumber) {
        this.yearNumber = yearNumber;
    }

    void describe(Extent newExtent, String newSource, @Nullable LocalDate newPublished) {
        extent = newExtent;
        source = newSource;
        published = newPublished;
    }

    /** Puts this day in place of what the calendar said of it before. */
    void put(SpecialDay day) {
        clear(day.day());
        days.add(day);
    }

    /** The day is again as its weekday says. */
    void clear(LocalDate day) {
        days.removeIf(each -> each.day().equals(day));
    }

    void replaceDays(Collection<SpecialDay> newDays) {
        days.retainAll(newDays);
        days.addAll(newDays);
    }

    Optional<SpecialDay> on(LocalDate day) {
        return days.stream().filter(each -> each.day().equals(day)).findFirst();
    }

    CalendarYearRecord asRecord() {
        return new CalendarYearRecord(
                yearNumber,
                extent,
                source,
                published,
                version == null ? 0 : version,
                days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList());
    }

    @Override
    public Integer getId() {
        return yearNumber;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
