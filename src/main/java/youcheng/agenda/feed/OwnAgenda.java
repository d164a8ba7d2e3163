package youcheng.agenda.feed;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.agenda.AgendaDate;
import youcheng.agenda.AgendaSource;
import youcheng.identity.SignedIn;

/** The signed-in person's dates, gathered over all features, and how often each changed since their feed first said it. */
@Service
@PermitAll
@Transactional
public class OwnAgenda {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;

    private final List<AgendaSource> sources;
    private final FeedDates stored;
    private final SignedIn signedIn;
    private final Clock clock;

    OwnAgenda(List<AgendaSource> sources, FeedDates stored, SignedIn signedIn, Clock clock) {
        this.sources = sources;
        this.stored = stored;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** From two months ago until over a year ahead, the first first; each once. */
    @Transactional(readOnly = true)
    public List<AgendaDate> dates() {
        LocalDate today = LocalDate.now(clock);
        return sources.stream()
                .flatMap(source -> source.dates(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream())
                .collect(Collectors.toMap(AgendaDate::key, Function.identity(), (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(AgendaDate::day).thenComparing(AgendaDate::key))
                .toList();
    }

    /** Remembers what the person's feed says now; tells of each date how often it changed. */
    public Map<String, FeedVersion> remember(List<FeedText> texts) {
        long account = signedIn.person().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        stored.forgetBefore(account, LocalDate.now(clock).minusDays(DAYS_AHEAD));
        Map<String, FeedDate> before = stored.findByAccountId(account).stream()
                .collect(Collectors.toMap(FeedDate::dateKey, Function.identity()));
        Map<String, FeedVersion> versions = new HashMap<>();
        for (FeedText text : texts) {
            FeedDate date = before.get(text.key());
            if (date == null) {
                date = stored.saveAndFlush(new FeedDate(account, text.key(), digest(text), text.day(), now));
            } else {
                date.say(digest(text), text.day(), now);
            }
            versions.put(text.key(), date.version());
        }
        return versions;
    }

    private static String digest(FeedText text) {
        try {
            String whole = text.day() + "\n" + text.title() + "\n" + text.page();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
