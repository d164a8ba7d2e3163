package youcheng.audit.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.ActorNames;
import youcheng.audit.Change;
import youcheng.audit.FieldValues;
import youcheng.audit.Reason;
import youcheng.audit.TrailEntry;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.PartialDate;
import youcheng.base.ui.Messages;

/** Says what an entry of the trail records, in the language of the person in front of the screen. */
@Component
public class TrailMessages {

    /** A person stands in the trail by the id of the account, with the one for whom they acted where there is one. */
    private static final Pattern ACCOUNT = Pattern.compile("account:\\d+( for account:\\d+)?");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    /** Could be any number, so it is a date only in a field that holds dates. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Messages messages;
    private final ActorNames names;
    private final List<FieldValues> values;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Set<String> dates = new HashSet<>();

    TrailMessages(Messages messages, ActorNames names, List<FieldValues> values) {
        this.messages = messages;
        this.names = names;
        this.values = values;
        values.forEach(each -> {
            prefixes.putAll(each.messagePrefixes());
            dates.addAll(each.dates());
        });
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
        return nameOf(entry.event().actor());
    }

    /** What was done. */
    public String action(TrailEntry entry) {
        String key = "action." + entry.event().action();
        return messages.find(key).orElse(entry.event().action());
    }

    /** What changed in each of these entries, field by field; what values are called is asked for all entries at once. */
    public List<List<ChangeInWords>> changes(List<TrailEntry> entries) {
        ValueNames called = namesOf(entries.stream()
                .flatMap(entry -> entry.event().changes().stream())
                .flatMap(change -> Stream.of(change.before(), change.after())
                        .filter(Objects::nonNull)
                        .map(value -> new FieldValue(change.field(), value)))
                .toList());
        return entries.stream().map(entry -> changes(entry, called)).toList();
    }

    private List<ChangeInWords> changes(TrailEntry entry, ValueNames called) {
        return entry.event().changes().stream()
                .map(change -> new ChangeInWords(
                        fieldName(change.field()),
                        value(change, change.before(), called),
                        value(change, change.after(), called)))
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
        return actor instanceof Actor.Machine system
                ? messages.t(
                        "audit.system",
                        messages.find("actor." + system.activity()).orElse(system.activity()))
                : messages.say(names.named(actor));
    }

    String fieldName(String field) {
        return messages.find(field).orElse(field);
    }

    private String value(Change change, @Nullable String value, ValueNames called) {
        if (value == null) {
            return "";
        }
        return change.personal() && value.isEmpty()
                ? messages.t("audit.redacted")
                : value(new FieldValue(change.field(), value), called);
    }

    String value(String field, String value) {
        FieldValue single = new FieldValue(field, value);
        return value(single, namesOf(List.of(single)));
    }

    /** A constant's name is said in words where there are any; everything else as it stands. */
    private String value(FieldValue value, ValueNames called) {
        if (value.isAccount()) {
            return nameOf(Actor.parse(value.text()));
        }
        if (isDate(value)) {
            return PartialDate.parse(value.text()).map(messages::say).orElse(value.text());
        }
        List<FieldValue> parts = value.parts();
        List<String> said = parts.stream()
                .flatMap(part -> constant(part).or(() -> called.of(part).map(messages::say)).stream())
                .toList();
        return said.size() == parts.size() ? String.join(messages.t("base.listComma"), said) : value.text();
    }

    private boolean isDate(FieldValue value) {
        return DATE.matcher(value.text()).matches()
                || (dates.contains(value.field()) && YEAR.matcher(value.text()).matches());
    }

    private Optional<String> constant(FieldValue value) {
        return messages.find(prefixes.getOrDefault(value.field(), value.field()) + "." + value.text())
                .or(() -> messages.find("screening." + value.text()));
    }

    /** What those of these values are called that are neither people nor dates nor constants. */
    private ValueNames namesOf(List<FieldValue> said) {
        Map<String, Set<String>> wanted = said.stream()
                .filter(value -> !value.isAccount() && !isDate(value))
                .flatMap(value -> value.parts().stream())
                .filter(part -> constant(part).isEmpty())
                .collect(groupingBy(FieldValue::field, mapping(FieldValue::text, toSet())));
        Map<FieldValue, Bilingual> found = new HashMap<>();
        wanted.forEach((field, texts) -> values.forEach(each -> each.namesOf(field, texts)
                .forEach((text, name) -> found.putIfAbsent(new FieldValue(field, text), name))));
        return new ValueNames(found);
    }

    /** A value of a field, which may be a list. */
    private record FieldValue(String field, String text) {

        boolean isAccount() {
            return ACCOUNT.matcher(text).matches();
        }

        List<FieldValue> parts() {
            return Arrays.stream(text.split(", "))
                    .map(part -> new FieldValue(field, part))
                    .toList();
        }
    }

    /** What values are called, asked for together. */
    private record ValueNames(Map<FieldValue, Bilingual> names) {

        Optional<Bilingual> of(FieldValue value) {
            return Optional.ofNullable(names.get(value));
        }
    }
}
