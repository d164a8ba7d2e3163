package youcheng.register;

import java.time.MonthDay;
import youcheng.base.Bilingual;

/**
 * The day on which a state celebrates itself, the same in every year.
 *
 * @param iso2 the state's code of ISO 3166-1
 * @param day the day
 * @param name what the day is called
 */
public record NationalDay(String iso2, MonthDay day, Bilingual name) {}
