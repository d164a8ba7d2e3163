package youcheng.aid.papers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the cartons of goods by the numbers that stand on them, such as 1–40 or 3, 5, 7. */
final class CartonNumbers {

    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,6})\\s*(?:[-–—~～至]\\s*(\\d{1,6})\\s*)?");
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；]");

    /** More than these were typed by mistake. */
    private static final int MOST = 100_000;

    private CartonNumbers() {}

    /** How many cartons these goods fill; empty where that cannot be told from their numbers. */
    static OptionalInt count(List<PaperGood> goods) {
        Set<Integer> cartons = new HashSet<>();
        for (PaperGood good : goods) {
            if (good.quantity().compareTo(BigDecimal.ZERO) > 0 && !add(good.cartons(), cartons)) {
                return OptionalInt.empty();
            }
        }
        return cartons.isEmpty() ? OptionalInt.empty() : OptionalInt.of(cartons.size());
    }

    private static boolean add(String numbers, Set<Integer> cartons) {
        for (String part : BETWEEN.split(numbers, -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return false;
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (to < from || to - from > MOST) {
                return false;
            }
            for (int number = from; number <= to; number++) {
                cartons.add(number);
            }
        }
        return true;
    }
}
