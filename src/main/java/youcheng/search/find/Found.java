package youcheng.search.find;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.search.SearchKind;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param titleZh what it is called in Chinese
 * @param titleEn what it is called in English
 * @param belongsTo what it belongs to
 * @param passage what was looked for in its text, or how the text begins
 * @param link path inside the portal that leads to it
 * @param at when it was said or happened, or null
 */
public record Found(
        SearchKind kind,
        Passage titleZh,
        Passage titleEn,
        Bilingual belongsTo,
        Passage passage,
        String link,
        @Nullable Instant at) {}
