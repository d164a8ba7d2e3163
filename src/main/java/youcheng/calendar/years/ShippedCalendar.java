package youcheng.calendar.years;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.SpecialDay.DayKind;
import youcheng.calendar.years.CalendarYearRecord.Extent;

/** Loads the years that are shipped at the first start only, so that what the administrator changed stays. */
@Component
@Order(15)
class ShippedCalendar implements ApplicationRunner {

    private static final Actor LOADER = Actor.system("shipped-calendar");

    private final CalendarYears years;
    private final KeptDays kept;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    ShippedCalendar(CalendarYears years, KeptDays kept, AuditTrail trail, TransactionTemplate transaction) {
        this.years = years;
        this.kept = kept;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (years.count() == 0) {
            List<SpecialDay> days =
                    read("days.csv").stream().map(ShippedCalendar::day).toList();
            transaction.executeWithoutResult(status -> {
                read("years.csv").forEach(row -> load(row, days));
                kept.forgetAfterwards();
            });
        }
    }

    private void load(CSVRecord row, List<SpecialDay> days) {
        int number = Integer.parseInt(row.get("year"));
        CalendarYear year = new CalendarYear(number);
        year.describe(Extent.valueOf(row.get("extent")), row.get("source"), LocalDate.parse(row.get("source_date")));
        days.stream().filter(day -> day.day().getYear() == number).forEach(year::put);
        years.saveAndFlush(year);
        trail.append(
                Chain.ofCalendar(number), CalendarKeeping.changed("calendar.loaded", LOADER, null, year.asRecord()));
    }

    private static SpecialDay day(CSVRecord row) {
        return new SpecialDay(
                LocalDate.parse(row.get("day")),
                DayKind.valueOf(row.get("kind")),
                row.get("name_zh"),
                row.get("name_en"));
    }

    private static List<CSVRecord> read(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader text = new InputStreamReader(
                new ClassPathResource("calendar/" + file).getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
