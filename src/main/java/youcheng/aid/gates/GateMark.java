package youcheng.aid.gates;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mark of how gates stand: whoever decides on a package decides on its gates as they were on the screen. */
public final class GateMark {

    private static final String END = ";";
    private static final String IS = "=";

    private GateMark() {}

    /** The mark of these. */
    public static String of(List<GateFinding> findings) {
        return findings.stream()
                .map(finding -> finding.gate() + IS + of(finding))
                .collect(Collectors.joining(END));
    }

    /** The gates that stand otherwise than they were marked. */
    public static List<Gate> changed(String mark, List<GateFinding> now) {
        Map<String, String> marked = new HashMap<>();
        Arrays.stream(mark.split(END, -1))
                .map(one -> one.split(IS, 2))
                .forEach(one -> marked.put(one[0], one[one.length - 1]));
        return now.stream()
                .filter(finding -> !of(finding).equals(marked.get(finding.gate().name())))
                .map(GateFinding::gate)
                .toList();
    }

    private static String of(GateFinding finding) {
        GateEvidence evidence = finding.evidence();
        GateFinding.Waiver waiver = finding.waiver();
        String all = Stream.of(
                        finding.result(),
                        evidence.statement(),
                        evidence.evidence(),
                        evidence.reference(),
                        evidence.document(),
                        evidence.date(),
                        waiver == null ? null : waiver.at().toEpochMilli(),
                        waiver == null ? null : waiver.because())
                .map(part -> Objects.toString(part, ""))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
