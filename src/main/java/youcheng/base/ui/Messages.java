package youcheng.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;

/** Says things in the language of the person in front of the screen; times in the office's zone. */
@Component
public class Messages {

    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The language of work in the background, where no window is at hand. */
    private static final ThreadLocal<@Nullable Locale> SPOKEN = new ThreadLocal<>();

    private final I18NProvider messages;
    private final MessageSource source;
    private final Clock clock;

    Messages(I18NProvider messages, MessageSource source, Clock clock) {
        this.messages = messages;
        this.source = source;
        this.clock = clock;
    }

    /** The same in this language, whoever is in front of the screen: for mail. */
    public Messages in(Locale language) {
        return new Messages(messages, source, clock) {
            @Override
            public Locale language() {
                return language;
            }
        };
    }

    /** Does work in the background in the language of the person who waits for it. */
    public static <T> T speaking(Locale language, Supplier<T> work) {
        SPOKEN.set(language);
        try {
            return work.get();
        } finally {
            SPOKEN.remove();
        }
    }

    /** The person's language. */
    public Locale language() {
        Locale spoken = SPOKEN.get();
        if (spoken != null) {
            return spoken;
        }
        UI ui = UI.getCurrent();
        return ui == null ? Languages.CHINESE : ui.getLocale();
    }

    /** The message with this key; arguments that are dates, times, amounts or messages are put in words first; counts stay numbers, for choices. */
    public String t(String key, Object... arguments) {
        Object[] said = Arrays.stream(arguments)
                .map(argument -> argument instanceof Integer || argument instanceof Long ? argument : say(argument))
                .toArray();
        return messages.getTranslation(key, language(), said);
    }

    /** The message with this key, where there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(source.getMessage(key, null, null, language()));
    }

    /** Why something was refused. */
    public String say(Rejection rejection) {
        return t(rejection.key(), rejection.arguments());
    }

    /** Any value that a fact or an argument can have; unknown is an empty text. */
    public String say(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case MessageKey message -> t(message.key(), message.arguments().toArray());
            case Bilingual text -> text.in(language());
            case Instant instant -> dateTime(instant);
            case LocalDate date -> date(date);
            case PartialDate date -> date.in(language());
            case BigDecimal number -> NumberFormat.getInstance(language()).format(number);
            default -> value.toString();
        };
    }

    public String date(LocalDate date) {
        return (Languages.isChinese(language()) ? CHINESE_DATE : ENGLISH_DATE).format(date);
    }

    /** The day of this instant in the office's zone. */
    public String date(Instant instant) {
        return date(local(instant).toLocalDate());
    }

    /** The day of this instant in the office's zone, for what counts with days. */
    public LocalDate day(Instant instant) {
        return local(instant).toLocalDate();
    }

    /** The instant in the office's zone to the minute, for what counts with times; null where there is none. */
    public @Nullable LocalDateTime time(@Nullable Instant instant) {
        return instant == null ? null : local(instant).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    public String dateTime(Instant instant) {
        return date(instant) + " " + TIME.format(local(instant));
    }

    /** How long ago, in the largest unit that fits: 3 days, 5 hours. */
    public String age(Instant since) {
        return lasting(Duration.between(since, clock.instant()));
    }

    /** From one instant to another, or to now where there is no other yet. */
    public Duration between(Instant began, @Nullable Instant ended) {
        return Duration.between(began, ended == null ? clock.instant() : ended);
    }

    /** So long, in the largest unit that fits. */
    public String lasting(Duration age) {
        if (age.toDays() > 0) {
            return t("base.age.days", age.toDays());
        }
        return age.toHours() > 0
                ? t("base.age.hours", age.toHours())
                : t("base.age.minutes", Math.max(0, age.toMinutes()));
    }

    /** The day that it is in the office. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean isPast(@Nullable Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}
