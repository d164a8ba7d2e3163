package youcheng.documents.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.base.Actor;
import youcheng.base.ui.Messages;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Sighting;
import youcheng.identity.People;

/** Says things about documents in the person's language. */
final class DocumentMessages {

    private static final int KILO = 1024;

    private final Messages messages;
    private final People people;

    DocumentMessages(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    Messages messages() {
        return messages;
    }

    String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    String nameOf(Actor actor) {
        return messages.say(people.named(actor));
    }

    /** Kind, size, version, who added it and when, and from which template the portal wrote it. */
    String about(VersionRecord version) {
        String added = messages.t("documents.size", version.kind().message(), size(version.size()), version.number())
                + " · "
                + messages.t(
                        "documents.added.by", people.named(version.addedBy()), messages.dateTime(version.addedAt()));
        return writtenFrom(version).map(from -> added + " · " + from).orElse(added);
    }

    /** From which version of its template the portal wrote it; empty where a person uploaded it. */
    Optional<String> writtenFrom(VersionRecord version) {
        return Optional.ofNullable(version.writtenFrom())
                .map(from -> messages.t("documents.writtenFrom", from.templateVersion()));
    }

    /**
     * After which decisions this document was added or withdrawn, of each person their last; empty where every decision
     * saw it as it is.
     */
    Optional<String> later(DocumentRecord document, List<Sighting> decisions) {
        List<Sighting> before =
                decisions.stream().filter(each -> each.isBefore(document)).toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Set<Actor> said = new HashSet<>();
        String who = before.reversed().stream()
                .filter(each -> said.add(each.by()))
                .map(each ->
                        messages.t("documents.later.decision", people.named(each.by()), messages.dateTime(each.at())))
                .collect(Collectors.joining(messages.t("base.listComma")));
        return Optional.of(
                messages.t(document.isWithdrawn() ? "documents.later.withdrawn" : "documents.later.added", who));
    }

    String size(long bytes) {
        if (bytes < KILO) {
            return messages.t("documents.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? messages.t("documents.kilobytes", Math.round((double) bytes / KILO))
                : messages.t("documents.megabytes", Math.round((double) bytes / KILO / KILO));
    }
}
