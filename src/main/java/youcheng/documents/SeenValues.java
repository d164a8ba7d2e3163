package youcheng.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    public Optional<Bilingual> nameOf(String field, String value) {
        Matcher parts = VALUE.matcher(value);
        return field.equals(FIELD) && parts.matches()
                ? documents
                        .version(Long.parseLong(parts.group(1)))
                        .map(version -> name(version, parts.group(2).substring(0, SHORT)))
                : Optional.empty();
    }

    private static Bilingual name(DocumentVersion version, String checksum) {
        return new Bilingual(
                version.fileName() + "（第 " + version.number() + " 版，" + checksum + "）",
                version.fileName() + " (version " + version.number() + ", " + checksum + ")");
    }
}
