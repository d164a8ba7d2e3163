package youcheng.documents.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import youcheng.base.ui.Words;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Sighting;
import youcheng.identity.People;

/** Says things about documents in the person's language. */
final class DocumentWords {

    private static final int KILO = 1024;

    private final Words words;
    private final People people;

    DocumentWords(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    Words words() {
        return words;
    }

    String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    String nameOf(long account) {
        return people.nameOf(account);
    }

    /** Kind, size, version, who added it and when. */
    String about(VersionRecord version) {
        return words.t("documents.size", version.kind().message(), size(version.size()), version.number()) + " · "
                + words.t("documents.added.by", people.nameOf(version.addedBy()), words.dateTime(version.addedAt()));
    }

    /** After which decisions this document was added or withdrawn; empty where every decision saw it as it is. */
    Optional<String> later(DocumentRecord document, List<Sighting> decisions) {
        List<Sighting> before =
                decisions.stream().filter(each -> each.isBefore(document)).toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String who = before.reversed().stream()
                .map(each ->
                        words.t("documents.later.decision", people.nameOf(each.account()), words.dateTime(each.at())))
                .distinct()
                .collect(Collectors.joining(words.t("base.listComma")));
        return Optional.of(
                words.t(document.isWithdrawn() ? "documents.later.withdrawn" : "documents.later.added", who));
    }

    String size(long bytes) {
        if (bytes < KILO) {
            return words.t("documents.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? words.t("documents.kilobytes", Math.round((double) bytes / KILO))
                : words.t("documents.megabytes", Math.round((double) bytes / KILO / KILO));
    }
}
