package youcheng.workflow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;

/**
 * What the rows of the inbox say of their case.
 *
 * @param title what the case is about
 * @param searchKey what it is found by, as {@link youcheng.base.SearchText#index} makes it
 * @param desk the desk whose work it is, or null
 * @param amount what it is about, in CNY, or null where it is not about an amount
 */
public record CaseLabel(
        Bilingual title,
        String searchKey,
        @Nullable String desk,
        @Nullable BigDecimal amount) {}
