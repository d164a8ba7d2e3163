package youcheng.audit.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.ActorNames;
import youcheng.audit.Change;
import youcheng.audit.FieldValues;
import youcheng.audit.Reason;
import youcheng.audit.TrailEntry;
import youcheng.base.Actor;
import youcheng.base.PartialDate;
import youcheng.base.ui.Messages;

/** Says what an entry of the trail records, in the language of the person in front of the screen. */
@Component
public class TrailMessages {

    /** A person stands in the trail by the id of the account. */
    private static final Pattern ACCOUNT = Pattern.compile("account:\\d+");

    /** A year alone could be any number, so it is left as it stands. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    private final Messages messages;
    private final ActorNames names;
    private final List<FieldValues> values;
    private final Map<String, String> prefixes = new HashMap<>();

    TrailMessages(Messages messages, ActorNames names, List<FieldValues> values) {
        this.messages = messages;
        this.names = names;
        this.values = values;
        values.forEach(each -> prefixes.putAll(each.messagePrefixes()));
    }

    /**
     * A change in words.
     *
     * @param field the field's name
     * @param before the value before; empty where there was none
     * @param after the value after; empty where there is none
     */
    public record ChangeInWords(String field, String before, String after) {}

    /** Who did it, and for whom where somebody acted as a deputy. */
    public String who(TrailEntry entry) {
        Actor principal = entry.event().onBehalfOf();
        String actor = nameOf(entry.event().actor());
        return principal == null ? actor : messages.t("audit.onBehalfOf", actor, nameOf(principal));
    }

    /** What was done. */
    public String action(TrailEntry entry) {
        String key = "action." + entry.event().action();
        return messages.find(key).orElse(entry.event().action());
    }

    /** What changed, field by field. */
    public List<ChangeInWords> changes(TrailEntry entry) {
        return entry.event().changes().stream()
                .map(change -> new ChangeInWords(
                        fieldName(change.field()), value(change, change.before()), value(change, change.after())))
                .toList();
    }

    /** Why, where a reason was given. */
    public Optional<String> reason(TrailEntry entry) {
        Reason reason = entry.event().reason();
        if (reason == null) {
            return Optional.empty();
        }
        String key = reason.key();
        return Optional.ofNullable(
                key == null
                        ? reason.text()
                        : messages.find(key).isPresent()
                                ? messages.t(key, reason.arguments().toArray())
                                : key);
    }

    /** The name of whoever acted, be it a person or the system. */
    public String nameOf(Actor actor) {
        return actor.isPerson()
                ? names.nameOf(actor)
                : messages.t(
                        "audit.system", messages.find("actor." + actor.id()).orElse(actor.id()));
    }

    String fieldName(String field) {
        return messages.find(field).orElse(field);
    }

    private String value(Change change, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return change.personal() && value.isEmpty() ? messages.t("audit.redacted") : value(change.field(), value);
    }

    /** A constant's name is said in words where there are any; everything else as it stands. */
    String value(String field, String value) {
        if (ACCOUNT.matcher(value).matches()) {
            return names.nameOf(Actor.parse(value));
        }
        if (DATE.matcher(value).matches()) {
            return PartialDate.parse(value).map(messages::say).orElse(value);
        }
        List<String> parts = List.of(value.split(", "));
        List<String> said =
                parts.stream().flatMap(part -> constant(field, part).stream()).toList();
        return said.size() == parts.size() ? String.join(messages.t("base.listComma"), said) : value;
    }

    private Optional<String> constant(String field, String value) {
        return messages.find(prefixes.getOrDefault(field, field) + "." + value)
                .or(() -> messages.find("screening." + value))
                .or(() -> values.stream()
                        .flatMap(each -> each.nameOf(field, value).stream())
                        .map(messages::say)
                        .findFirst());
    }
}
