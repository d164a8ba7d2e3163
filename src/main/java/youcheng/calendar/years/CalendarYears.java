package youcheng.calendar.years;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import youcheng.calendar.SpecialDay;

interface CalendarYears extends Repository<CalendarYear, Integer> {

    CalendarYear saveAndFlush(CalendarYear year);

    Optional<CalendarYear> findById(int year);

    List<CalendarYear> findAllByOrderByYearNumber();

    @Query("select d from CalendarYear y join y.days d")
    List<SpecialDay> allDays();

    @Query("select y.yearNumber from CalendarYear y")
    List<Integer> allNumbers();

    /** Changes with every change of the calendar: years only come, and each counts its changes. */
    @Query("select coalesce(sum(y.version + 1), 0) from CalendarYear y")
    long stamp();

    long count();
}
