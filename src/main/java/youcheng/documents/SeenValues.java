package youcheng.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.FieldValues;
import youcheng.base.Bilingual;

/** How the trail holds a version that a decision saw: by its id and checksum, so that it stands for these bytes alone. */
@Component
class SeenValues implements FieldValues {

    static final String FIELD = "document.seen";

    private static final int SHORT = 12;
    private static final Pattern VALUE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    private final DocumentRepository documents;

    SeenValues(DocumentRepository documents) {
        this.documents = documents;
    }

    static String write(DocumentVersion version) {
        return version.id() + " " + version.sha256();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Bilingual> namesOf(String field, Collection<String> values) {
        Map<String, Seen> seen = new HashMap<>();
        if (field.equals(FIELD)) {
            values.forEach(value -> Seen.read(value).ifPresent(read -> seen.put(value, read)));
        }
        if (seen.isEmpty()) {
            return Map.of();
        }
        Map<Long, DocumentVersion> versions =
                documents.versions(seen.values().stream().map(Seen::version).toList()).stream()
                        .collect(Collectors.toMap(DocumentVersion::id, Function.identity()));
        Map<String, Bilingual> names = new HashMap<>();
        seen.forEach((value, read) -> {
            DocumentVersion version = versions.get(read.version());
            if (version != null) {
                names.put(value, name(version, read.checksum().substring(0, SHORT)));
            }
        });
        return names;
    }

    /** A value as the trail holds it. */
    private record Seen(long version, String checksum) {

        static Optional<Seen> read(String value) {
            Matcher parts = VALUE.matcher(value);
            return parts.matches()
                    ? Optional.of(new Seen(Long.parseLong(parts.group(1)), parts.group(2)))
                    : Optional.empty();
        }
    }

    private static Bilingual name(DocumentVersion version, String checksum) {
        return new Bilingual(
                version.fileName() + "（第 " + version.number() + " 版，" + checksum + "）",
                version.fileName() + " (version " + version.number() + ", " + checksum + ")");
    }
}
