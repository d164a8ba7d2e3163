package youcheng.cases;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.SearchText;
import youcheng.documents.Marking;
import youcheng.identity.Desk;

/**
 * What a case is, in a line.
 *
 * @param number its number
 * @param process the model's id
 * @param titleZh what it is about, in Chinese
 * @param titleEn what it is about, in English
 * @param sortZh the Chinese title in pinyin, for sorting
 * @param sortEn the English title, for sorting
 * @param searchKey its numbers and titles, as {@link SearchText#index} makes it of them
 * @param initiator who opened it: a person, or the system
 * @param parent the case that it belongs to, or null
 * @param opened when
 * @param closed when it ended, or null
 * @param outcome how it ended, e.g. {@code SIGNED}, or null
 * @param documentNumber its number in the office's pattern, or null before it was handed in
 * @param desk whose work it is, or null where it is no desk's
 * @param marking for whom it is meant
 */
public record CaseSummary(
        CaseNumber number,
        String process,
        String titleZh,
        String titleEn,
        String sortZh,
        String sortEn,
        String searchKey,
        Actor initiator,
        @Nullable CaseNumber parent,
        Instant opened,
        @Nullable Instant closed,
        @Nullable String outcome,
        @Nullable String documentNumber,
        @Nullable Desk desk,
        Marking marking) {

    /** Whether this person opened it. */
    public boolean isInitiatedBy(long accountId) {
        return initiator.isPerson() && initiator.accountId() == accountId;
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** What it is about, for whoever reads it. */
    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    /** By what the title is sorted in this language. */
    public String sortKey(Locale language) {
        return Languages.isChinese(language) ? sortZh : sortEn;
    }

    /** Whether this is part of its number, its document number or its title, in either language or in pinyin. */
    public boolean isFound(String part) {
        return SearchText.isFoundIn(part, searchKey);
    }

    /** Message key of where it stands: open, or its outcome. */
    public String stateKey() {
        return outcome == null ? "cases.open" : "outcome." + process + "." + outcome;
    }
}
