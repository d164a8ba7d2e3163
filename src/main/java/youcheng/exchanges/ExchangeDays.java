package youcheng.exchanges;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.PartialDate;

/** Says from when to when an exchange lasted: 2019年6月3日至6日, 3–6 Jun 2019. */
final class ExchangeDays {

    private ExchangeDays() {}

    /** In both languages; {@code last} is null for what lasts a day, or of which only a date is known. */
    static Bilingual of(PartialDate first, @Nullable LocalDate last) {
        return last == null
                ? new Bilingual(first.in(Languages.CHINESE), first.in(Languages.ENGLISH))
                : new Bilingual(
                        first.in(Languages.CHINESE) + "至" + last.format(form(chinese(first, last))),
                        english(first, last) + last.format(form("d MMM yyyy")));
    }

    private static String chinese(PartialDate first, LocalDate last) {
        if (first.year() != last.getYear()) {
            return "yyyy年M月d日";
        }
        return isSameMonth(first, last) ? "d日" : "M月d日";
    }

    private static String english(PartialDate first, LocalDate last) {
        LocalDate day = first.earliest();
        if (first.year() != last.getYear()) {
            return day.format(form("d MMM yyyy")) + " – ";
        }
        return isSameMonth(first, last) ? day.format(form("d")) + "–" : day.format(form("d MMM")) + " – ";
    }

    private static boolean isSameMonth(PartialDate first, LocalDate last) {
        return first.earliest().getMonth() == last.getMonth();
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
