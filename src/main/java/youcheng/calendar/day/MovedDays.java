package youcheng.calendar.day;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MovedDays extends Repository<MovedDay, Integer> {

    @Query("select m from MovedDay m where m.id = 1")
    MovedDay only();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MovedDay m where m.id = 1")
    MovedDay locked();
}
