package youcheng.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import youcheng.base.Bilingual;

/** A day that is not as its weekday says. */
@Embeddable
public record SpecialDay(
        @Column(name = "special_date") LocalDate day,
        @Enumerated(EnumType.STRING) DayKind kind,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn) {

    /** What the day is. */
    public enum DayKind {
        /** Nobody works. */
        HOLIDAY,
        /** A Saturday or Sunday on which the office works for a holiday elsewhere. */
        MAKE_UP
    }

    public boolean isWorkingDay() {
        return kind == DayKind.MAKE_UP;
    }

    /** What the day is called. */
    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }
}
