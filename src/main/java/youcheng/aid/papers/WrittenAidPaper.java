package youcheng.aid.papers;

import java.time.Instant;
import java.util.List;
import youcheng.base.Actor;
import youcheng.documents.DocumentRecord;

/**
 * A paper that was written.
 *
 * @param key which one
 * @param about the shipment or partner that it is about, as people read it; empty for the whole package
 * @param number its number
 * @param at when it was written last
 * @param by by whom
 * @param files its files, the Chinese one first, each with all its versions
 */
public record WrittenAidPaper(
        AidPaperKey key, Object about, String number, Instant at, Actor by, List<DocumentRecord> files) {}
