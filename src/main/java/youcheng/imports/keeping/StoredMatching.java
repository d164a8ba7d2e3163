package youcheng.imports.keeping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import youcheng.base.ReadByQueries;
import youcheng.imports.targets.ImportKind;

/** Which heading is which field, under a name, for the whole office. */
@Entity
@Table(name = "import_matching")
class StoredMatching {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ReadByQueries
    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String name;

    @ReadByQueries
    private String headingsKey;

    private String fields;

    @ReadByQueries
    private long madeBy;

    @ReadByQueries
    private Instant madeAt;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected StoredMatching() {}

    StoredMatching(ImportKind kind, String name, Map<String, String> headings, String key, long by, Instant at) {
        this.kind = kind;
        this.name = name;
        this.fields = JSON.writeValueAsString(headings);
        this.headingsKey = key;
        this.madeBy = by;
        this.madeAt = at;
    }

    void say(Map<String, String> headings, String key, long by, Instant at) {
        this.fields = JSON.writeValueAsString(headings);
        this.headingsKey = key;
        this.madeBy = by;
        this.madeAt = at;
    }

    String name() {
        return name;
    }

    /** The headings by the names of their fields. */
    Map<String, String> headings() {
        return JSON.readValue(fields, new TypeReference<Map<String, String>>() {});
    }
}
