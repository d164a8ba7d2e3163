package youcheng.imports.keeping;

import youcheng.imports.matching.MatchReason;

/**
 * What a row may be the same as.
 *
 * @param other the key of a record, or the number of an earlier row
 * @param inFile whether it is a row
 * @param score how likely, from 1 to 100
 * @param reason why
 */
public record RowTwin(long other, boolean inFile, int score, MatchReason reason) {}
