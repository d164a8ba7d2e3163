package youcheng.agenda;

import java.time.LocalDate;
import java.util.List;

/** Knows some of a person's dates; features implement it. */
public interface AgendaSource {

    /**
     * The dates of the signed-in person between these days, with both, as far as that person may see them; nothing for
     * whoever has no part in it. What is open and late may lie before the first day.
     */
    List<AgendaDate> dates(LocalDate from, LocalDate until);
}
