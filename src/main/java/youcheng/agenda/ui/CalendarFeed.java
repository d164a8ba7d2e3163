package youcheng.agenda.ui;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import youcheng.agenda.AgendaDate;
import youcheng.agenda.feed.FeedText;
import youcheng.agenda.feed.FeedVersion;
import youcheng.agenda.feed.OwnAgenda;
import youcheng.base.ui.Messages;
import youcheng.identity.FeedDoor;
import youcheng.identity.FeedDoor.FeedReader;
import youcheng.identity.IdentityNavigation;

/**
 * Somebody's dates for their calendar program. The secret in the address is all that it brings; a wrong one, a revoked one
 * and that of a closed account are answered alike.
 */
@RestController
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration WAIT = Duration.ofMinutes(10);

    private final FeedDoor door;
    private final OwnAgenda agenda;
    private final Messages messages;
    private final Clock clock;
    private final String portal;

    CalendarFeed(
            FeedDoor door,
            OwnAgenda agenda,
            Messages messages,
            Clock clock,
            @Value("${youcheng.address}") String portal) {
        this.door = door;
        this.agenda = agenda;
        this.messages = messages;
        this.clock = clock;
        this.portal = portal.strip().replaceFirst("/+$", "");
    }

    /** The dates of whoever has this secret. */
    @GetMapping("/" + IdentityNavigation.FEEDS + "/{secret}.ics")
    @PermitAll
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (door.isClosedTo(address)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(WAIT.toSeconds()))
                    .build();
        }
        Optional<ResponseEntity<byte[]>> answer =
                door.as(secret, address, reader -> answer(reader, new ServletWebRequest(request)));
        return answer.orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> answer(FeedReader reader, ServletWebRequest request) {
        byte[] file = file(reader).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + DigestUtils.md5DigestAsHex(file) + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        door.recordRead(reader);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(file);
    }

    private String file(FeedReader reader) {
        Messages words = messages.in(reader.language());
        List<FeedText> texts =
                agenda.dates().stream().map(date -> text(date, words)).toList();
        return CalendarFile.of(words.t("agenda.feed.name"), clock.getZone(), texts, remembered(texts));
    }

    private Map<String, FeedVersion> remembered(List<FeedText> texts) {
        try {
            return agenda.remember(texts);
        } catch (DataIntegrityViolationException twoProgramsAtTheSameInstant) {
            // The other one has stored what is new.
            return agenda.remember(texts);
        }
    }

    private FeedText text(AgendaDate date, Messages words) {
        return new FeedText(
                date.key(), date.day(), words.say(date.title()), portal.isEmpty() ? "" : portal + "/" + date.page());
    }
}
