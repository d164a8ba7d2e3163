package youcheng.imports.targets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The targets of all kinds. */
@Component
public class ImportTargets {

    private final Map<ImportKind, ImportTarget<?>> targets = new EnumMap<>(ImportKind.class);

    ImportTargets(List<ImportTarget<?>> all) {
        all.forEach(target -> targets.put(target.kind(), target));
    }

    /** What takes over this kind. */
    public ImportTarget<?> of(ImportKind kind) {
        return Objects.requireNonNull(targets.get(kind), kind.name());
    }
}
