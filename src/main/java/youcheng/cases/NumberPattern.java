package youcheng.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youcheng.base.FieldCheck;
import youcheng.base.KeyedEntity;
import youcheng.base.Rejection;

/** How the document numbers of a kind of case are made: {@code {year}} and {@code {number}} stand for what varies. */
@Entity
@Table(name = "document_number_pattern")
class NumberPattern extends KeyedEntity {

    static final int LONGEST = 60;
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final String YEAR = "{year}";
    private static final String NUMBER = "{number}";

    @Id
    private String process;

    private String pattern;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected NumberPattern() {}

    @Override
    public String getId() {
        return process;
    }

    String pattern() {
        return pattern;
    }

    void change(String newPattern) {
        requireUsable(newPattern);
        this.pattern = newPattern;
    }

    /** Without the year the numbers of the next year would be those of this one. */
    static void requireUsable(String pattern) {
        FieldCheck.requiredLine("pattern", pattern, LONGEST);
        Matcher places = PLACE.matcher(pattern);
        while (places.find()) {
            if (!places.group().equals(YEAR) && !places.group().equals(NUMBER)) {
                throw Rejection.of("pattern", "cases.rejection.patternPlace", places.group());
            }
        }
        if (occurrences(pattern, YEAR) != 1 || occurrences(pattern, NUMBER) != 1) {
            throw Rejection.of("pattern", "cases.rejection.patternPlaces");
        }
    }

    /** The number with this year and running number. */
    static String number(String pattern, int year, int running) {
        return pattern.replace(YEAR, Integer.toString(year)).replace(NUMBER, Integer.toString(running));
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    DocumentNumbers.Numbering record() {
        return new DocumentNumbers.Numbering(process, pattern, version);
    }
}
