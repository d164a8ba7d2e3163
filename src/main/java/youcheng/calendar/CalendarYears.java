package youcheng.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarYears extends Repository<CalendarYear, Integer> {

    CalendarYear saveAndFlush(CalendarYear year);

    Optional<CalendarYear> findById(int year);

    List<CalendarYear> findAllByOrderByYearNumber();

    long count();
}
