package youcheng.closeness.score;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All versions of the formula that ever counted; the newest counts now. */
@Component
public class ClosenessFormulas {

    private final Map<Integer, ClosenessFormula> byVersion;
    private final ClosenessFormula current;

    /** Refuses two of one version, since nobody could say which one a run was made with. */
    public ClosenessFormulas(List<ClosenessFormula> all) {
        this.byVersion = all.stream().collect(Collectors.toMap(ClosenessFormula::version, Function.identity()));
        this.current = all.stream().max(comparingInt(ClosenessFormula::version)).orElseThrow();
    }

    /** The one that counts now. */
    public ClosenessFormula current() {
        return current;
    }

    /** The one of this version. */
    public ClosenessFormula get(int version) {
        ClosenessFormula formula = byVersion.get(version);
        if (formula == null) {
            throw new IllegalArgumentException("No closeness formula " + version);
        }
        return formula;
    }
}
