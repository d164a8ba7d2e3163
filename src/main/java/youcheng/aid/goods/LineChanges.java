package youcheng.aid.goods;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;

/**
 * What became of the lines of a package, line by line.
 *
 * @param added lines that were not there before
 * @param changed lines that say something else now
 * @param removed lines that are no longer there
 * @param moved whether lines stand in another order
 * @param digestBefore stands for all lines as they were
 * @param digestAfter stands for all lines as they are
 */
public record LineChanges(
        List<AidLine> added,
        List<ChangedLine> changed,
        List<AidLine> removed,
        boolean moved,
        String digestBefore,
        String digestAfter) {

    /** Lines that the trail names; of more it tells only how many there are. */
    static final int MOST_NAMED = 50;

    private static final int DIGEST_LENGTH = 32;

    /** A line before and after. */
    public record ChangedLine(AidLine before, AidLine after) {}

    /** What lies between these lines and those, matched by their keys. */
    public static LineChanges between(List<AidLine> before, List<AidLine> after) {
        Map<Long, AidLine> old = before.stream().collect(Collectors.toMap(AidLine::key, Function.identity()));
        Map<Long, AidLine> now = after.stream()
                .filter(line -> line.key() != 0)
                .collect(Collectors.toMap(AidLine::key, Function.identity()));
        List<ChangedLine> changed = new ArrayList<>();
        after.forEach(line -> {
            AidLine was = old.get(line.key());
            if (was != null && !was.equals(line)) {
                changed.add(new ChangedLine(was, line));
            }
        });
        List<Long> left =
                before.stream().map(AidLine::key).filter(now::containsKey).toList();
        List<Long> kept =
                after.stream().map(AidLine::key).filter(old::containsKey).toList();
        return new LineChanges(
                after.stream().filter(line -> !old.containsKey(line.key())).toList(),
                List.copyOf(changed),
                before.stream().filter(line -> !now.containsKey(line.key())).toList(),
                !left.equals(kept),
                digest(before),
                digest(after));
    }

    /** Whether everything is as it was. */
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && !moved;
    }

    /** What this line said before; empty where it is new, or says the same. */
    public Optional<AidLine> before(AidLine line) {
        return changed.stream()
                .filter(one -> one.after().equals(line))
                .map(ChangedLine::before)
                .findFirst();
    }

    /** As the trail keeps it: how many, a digest of all, and the first lines in words. Nothing where nothing changed. */
    public List<Change> forTrail() {
        if (isNothing()) {
            return List.of();
        }
        List<Change> trail = new ArrayList<>();
        count("aid.lines.added", added.size(), trail);
        count("aid.lines.changed", changed.size(), trail);
        count("aid.lines.removed", removed.size(), trail);
        List<Change> named = named();
        named.stream().limit(MOST_NAMED).forEach(trail::add);
        count("aid.lines.unnamed", Math.max(0, named.size() - MOST_NAMED), trail);
        Change.of("aid.lines.digest", digestBefore, digestAfter).ifPresent(trail::add);
        return List.copyOf(trail);
    }

    private List<Change> named() {
        List<Change> named = new ArrayList<>();
        removed.forEach(line -> name(line, null, named));
        changed.forEach(line -> name(line.before(), line.after(), named));
        added.forEach(line -> name(null, line, named));
        return named;
    }

    private static void name(@Nullable AidLine before, @Nullable AidLine after, List<Change> named) {
        Change.of("aid.line", before == null ? null : text(before), after == null ? null : text(after))
                .ifPresent(named::add);
    }

    private static void count(String field, int count, List<Change> trail) {
        if (count > 0) {
            Change.of(field, null, count).ifPresent(trail::add);
        }
    }

    /** All that a line says, short, in no language. */
    static String text(AidLine line) {
        HsCode hs = line.item().hs();
        Making made = line.making();
        List<String> parts =
                new ArrayList<>(List.of(line.item().name(), line.quantity().toString()));
        add(parts, "@ ", line.unitValue());
        add(parts, "HS ", hs == null ? null : hs.printed() + "/" + hs.edition());
        add(parts, "", made.standard());
        add(parts, "", made.manufacturer());
        add(parts, "", made.registration());
        add(parts, "LOT ", made.batch());
        add(parts, "PROD ", made.producedOn());
        add(parts, "EXP ", made.expiresOn());
        add(parts, "", line.handling().coldChain() ? "COLD" : null);
        add(parts, "", line.handling().dangerous() ? "DG" : null);
        add(parts, "CTN ", line.handling().cartons());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String mark, @Nullable Object value) {
        String text = Objects.toString(value, "");
        if (!text.isEmpty()) {
            parts.add(mark + text);
        }
    }

    private static String digest(List<AidLine> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (AidLine line : lines) {
                digest.update(text(line).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
