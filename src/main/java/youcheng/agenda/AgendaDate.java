package youcheng.agenda;

import java.time.LocalDate;
import youcheng.base.MessageKey;

/**
 * One date of a person. It may leave the intranet with their calendar program, so it names places, kinds and numbers,
 * never people, and nothing of what is in an internal case.
 *
 * @param key what tells it from all others for ever, e.g. {@code agreement-7}
 * @param day the day in the office's zone
 * @param title what happens on it
 * @param page the address of its page in the portal
 */
public record AgendaDate(String key, LocalDate day, MessageKey title, String page) {}
