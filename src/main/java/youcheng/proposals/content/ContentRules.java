package youcheng.proposals.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;

/** What a proposal may say at all, complete or not. */
public final class ContentRules {

    private static final BigDecimal HIGHEST_BUDGET = new BigDecimal("9999999999");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    /** Some Chinese character, and no letters of scripts other than Chinese and Latin, no symbols, no emoji. */
    private static final Pattern CHINESE =
            Pattern.compile("(?=.*\\p{IsHan})[\\p{IsHan}\\p{IsLatin}\\p{M}\\p{Nd}\\p{P} ]+");

    /** Some Latin letter, and letters of no other script, no symbols, no emoji. */
    private static final Pattern LATIN =
            Pattern.compile("(?=.*\\p{IsLatin})[\\p{IsLatin}\\p{Lm}\\p{M}\\p{Nd}\\p{P} ]+");

    private ContentRules() {}

    /** Refuses everything that no proposal may say, field by field. */
    public static void require(ProposalContent content, LocalDate today) {
        FormCheck form = new FormCheck();
        form.ask(() -> isChinese(content.partnerNameZh()));
        form.ask(() -> isLatin(content.partnerNameEn()));
        for (ProposalField field : ProposalField.values()) {
            form.ask(() -> isShortEnough(field, content));
        }
        form.ask(() -> notInTheFuture(ProposalField.letterOfIntentDate.name(), content.letterOfIntentDate(), today));
        form.ask(() -> isAffordable(content.budget()));
        form.ask(() -> isAddress(content.contactEmail()));
        form.refuse();
    }

    private static void isShortEnough(ProposalField field, ProposalContent content) {
        if (field.of(content) instanceof String text && text.length() > field.longest()) {
            throw Rejection.of(field.name(), "base.rejection.tooLong", field.longest(), text.length());
        }
    }

    private static void isAffordable(@Nullable BigDecimal budget) {
        if (budget != null && (budget.signum() < 0 || budget.compareTo(HIGHEST_BUDGET) > 0)) {
            throw Rejection.of(ProposalField.budget.name(), "proposals.rejection.budget");
        }
    }

    private static void isAddress(String email) {
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw Rejection.of(ProposalField.contactEmail.name(), "proposals.rejection.email");
        }
    }

    /** A partner needs a name in both languages, each in its own script. */
    private static void isChinese(String nameZh) {
        if (nameZh.isEmpty()) {
            throw Rejection.of(ProposalField.partnerNameZh.name(), "proposals.rejection.nameMissing");
        }
        if (!CHINESE.matcher(nameZh).matches()) {
            throw Rejection.of(ProposalField.partnerNameZh.name(), "proposals.rejection.notChinese");
        }
    }

    private static void isLatin(String nameEn) {
        if (nameEn.isEmpty()) {
            throw Rejection.of(ProposalField.partnerNameEn.name(), "proposals.rejection.nameMissing");
        }
        if (!LATIN.matcher(nameEn).matches()) {
            throw Rejection.of(ProposalField.partnerNameEn.name(), "proposals.rejection.notLatin");
        }
    }

    static void notInTheFuture(String field, @Nullable LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            throw Rejection.of(field, "base.rejection.dateInFuture");
        }
    }
}
