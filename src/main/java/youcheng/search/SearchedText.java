package youcheng.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;

/**
 * Something that is found.
 *
 * @param kind what it is
 * @param key what names it among all texts of its kind
 * @param subject what it belongs to, which says who may read it
 * @param title what it is called
 * @param names what it is called beside, in any script
 * @param body what it says
 * @param link path inside the portal that leads to it
 * @param at when it was said or happened, or null
 */
public record SearchedText(
        SearchKind kind,
        String key,
        String subject,
        Bilingual title,
        List<String> names,
        String body,
        String link,
        @Nullable Instant at) {}
