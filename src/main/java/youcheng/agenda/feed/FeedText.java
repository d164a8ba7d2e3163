package youcheng.agenda.feed;

import java.time.LocalDate;

/**
 * A date as it stands in somebody's feed, in their language.
 *
 * @param key what tells it from all others for ever
 * @param day the day
 * @param title what happens on it
 * @param page the address of its page in the portal
 */
public record FeedText(String key, LocalDate day, String title, String page) {}
