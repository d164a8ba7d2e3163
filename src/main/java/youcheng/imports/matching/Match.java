package youcheng.imports.matching;

/**
 * Two that may be the same.
 *
 * @param row the one that is to be taken over
 * @param other the other: one that is there already, or an earlier row of the same file
 * @param inFile whether the other is a row of the same file
 * @param score how likely, from 1 to 100
 * @param reason why
 * @param <K> the caller's ids
 */
public record Match<K>(K row, K other, boolean inFile, int score, MatchReason reason) {}
