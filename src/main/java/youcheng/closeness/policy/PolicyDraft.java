package youcheng.closeness.policy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.base.TypedDate;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.ClosenessPolicy.Excused;
import youcheng.closeness.score.Dimension;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/**
 * A policy as somebody types it, each number under its name: {@code level.LEADER}, {@code substance.VERIFIED},
 * {@code weight.DEPTH}, {@code halfLife} and so on. Excused periods stand under {@code excused}, one a line, first and
 * last day with a space between them.
 *
 * @param typed what was typed, by name
 */
public record PolicyDraft(Map<String, String> typed) {

    private static final String LEVEL = "level.";
    private static final String SUBSTANCE = "substance.";
    private static final String WEIGHT = "weight.";
    private static final String EXCUSED = "excused";
    private static final List<String> NUMBERS = Stream.of(
                    named(Level.values(), LEVEL),
                    named(Substance.values(), SUBSTANCE),
                    Stream.of("halfLife", "heatHalfLife", "depthHalf", "fullFrequency", "lengthPerYear", "aidShare"),
                    Stream.of("closeFrom", "steadyFrom"))
            .flatMap(names -> names)
            .toList();
    private static final List<String> WHOLE_NUMBERS = Stream.concat(
                    named(Dimension.values(), WEIGHT),
                    Stream.of("fullBreadth", "breadthYears", "coolingMonths", "dormantMonths", "letterDays"))
            .toList();
    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s*[至~～—–]\\s*|\\s+");
    private static final int LONGEST_NUMBER = 30;
    private static final double THREE = 3;

    public PolicyDraft {
        typed = Map.copyOf(typed);
    }

    /** The numbers of this policy, as somebody would type them. */
    public static PolicyDraft of(ClosenessPolicy policy) {
        Map<String, String> typed = new LinkedHashMap<>();
        policy.levels().forEach((level, weight) -> typed.put(LEVEL + level, text(weight)));
        policy.substances().forEach((substance, weight) -> typed.put(SUBSTANCE + substance, text(weight)));
        policy.weights().forEach((dimension, weight) -> typed.put(WEIGHT + dimension, text(weight)));
        typed.put("halfLife", text(policy.halfLife()));
        typed.put("heatHalfLife", text(policy.heatHalfLife()));
        typed.put("depthHalf", text(policy.depthHalf()));
        typed.put("fullFrequency", text(policy.fullFrequency()));
        typed.put("fullBreadth", text(policy.fullBreadth()));
        typed.put("breadthYears", text(policy.breadthYears()));
        typed.put("lengthPerYear", text(policy.lengthPerYear()));
        typed.put("aidShare", text(policy.aidShare()));
        typed.put("closeFrom", text(policy.closeFrom()));
        typed.put("steadyFrom", text(policy.steadyFrom()));
        typed.put("coolingMonths", text(policy.coolingMonths()));
        typed.put("dormantMonths", text(policy.dormantMonths()));
        typed.put("letterDays", text(policy.letterDays()));
        typed.put(
                EXCUSED,
                policy.excused().stream()
                        .map(period -> period.from() + " " + period.until())
                        .collect(Collectors.joining("\n")));
        return new PolicyDraft(typed);
    }

    /**
     * The policy that was typed. What is no number is refused by its name; numbers that make no score by the name of
     * the component of {@link ClosenessPolicy}.
     */
    public ClosenessPolicy policy() {
        FormCheck form = new FormCheck();
        NUMBERS.forEach(name -> form.ask(() -> number(name)));
        WHOLE_NUMBERS.forEach(name -> form.ask(() -> whole(name)));
        form.ask(this::excused);
        form.refuse();
        return new ClosenessPolicy(
                numbers(Level.values(), LEVEL, this::number),
                numbers(Substance.values(), SUBSTANCE, this::number),
                numbers(Dimension.values(), WEIGHT, this::whole),
                number("halfLife"),
                number("heatHalfLife"),
                number("depthHalf"),
                number("fullFrequency"),
                whole("fullBreadth"),
                whole("breadthYears"),
                number("lengthPerYear"),
                number("aidShare"),
                number("closeFrom"),
                number("steadyFrom"),
                whole("coolingMonths"),
                whole("dormantMonths"),
                whole("letterDays"),
                excused());
    }

    /** What the weights of the dimensions sum to, as far as they can be read. */
    public int sumOfWeights() {
        return Arrays.stream(Dimension.values())
                .mapToInt(dimension -> readable(WEIGHT + dimension))
                .sum();
    }

    /** What is no number yet adds nothing; handing in will say so beside it. */
    private int readable(String name) {
        try {
            return whole(name);
        } catch (Rejection unreadable) {
            return 0;
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> numbers(K[] keys, String before, Function<String, V> read) {
        return Arrays.stream(keys).collect(Collectors.toMap(key -> key, key -> read.apply(before + key)));
    }

    private static Stream<String> named(Enum<?>[] keys, String before) {
        return Arrays.stream(keys).map(key -> before + key);
    }

    private double number(String name) {
        String[] parts = typed(name).split("/", -1);
        try {
            double number = new BigDecimal(parts[0].strip()).doubleValue();
            if (parts.length > 1) {
                number /= new BigDecimal(parts[1].strip()).doubleValue();
            }
            if (parts.length > 2 || !Double.isFinite(number)) {
                throw noNumber(name);
            }
            return number;
        } catch (NumberFormatException e) {
            throw noNumber(name);
        }
    }

    private int whole(String name) {
        try {
            return new BigDecimal(typed(name)).intValueExact();
        } catch (NumberFormatException e) {
            throw noNumber(name);
        } catch (ArithmeticException e) {
            throw Rejection.of(name, "closeness.rejection.noWholeNumber", shown(name));
        }
    }

    /** Refusals name the day by its line: {@code excused.0.from}. */
    private List<Excused> excused() {
        List<Excused> periods = new ArrayList<>();
        String[] lines = typed.getOrDefault(EXCUSED, "").split("\n", -1);
        for (int place = 0; place < lines.length; place++) {
            if (!lines[place].isBlank()) {
                periods.add(period(lines[place], EXCUSED + "." + place));
            }
        }
        return periods;
    }

    private static Excused period(String line, String name) {
        String[] days = BETWEEN_DAYS.split(line.strip(), 2);
        String until = name + ".until";
        LocalDate first = day(days[0], name + ".from");
        LocalDate last = day(days.length < 2 ? "" : days[1], until);
        try {
            return new Excused(first, last);
        } catch (Rejection backwards) {
            throw Rejection.of(until, backwards.key(), backwards.arguments());
        }
    }

    private static LocalDate day(String text, String name) {
        return TypedDate.readDay(name, text).orElseThrow(() -> FieldCheck.missing(name));
    }

    private String typed(String name) {
        String text = normal(typed.getOrDefault(name, ""));
        if (text.isEmpty()) {
            throw FieldCheck.missing(name);
        }
        if (text.length() > LONGEST_NUMBER) {
            throw noNumber(name);
        }
        return text;
    }

    private Rejection noNumber(String name) {
        return Rejection.of(name, "closeness.rejection.noNumber", shown(name));
    }

    private String shown(String name) {
        String text = CleanText.line(typed.getOrDefault(name, ""));
        return text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "…" : text;
    }

    /** Digits and points as a Chinese keyboard types them are digits and points. */
    private static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    }

    /** A third is typed as one: its digits would never end. */
    private static String text(double number) {
        double thirds = number * THREE;
        boolean third = thirds == Math.rint(thirds) && number != Math.rint(number);
        String digits = new BigDecimal(Double.toString(third ? thirds : number))
                .stripTrailingZeros()
                .toPlainString();
        return third ? digits + "/3" : digits;
    }
}
