package youcheng.imports.matching;

import org.jspecify.annotations.Nullable;

/**
 * A relationship, of a file or of the register, for finding what is the same.
 *
 * @param id what the caller knows it by, e.g. a row's number or a relationship's id
 * @param own our city; null where the file has no column for it
 * @param partner the partner city
 * @param <K> the caller's ids
 */
public record RelationshipFacts<K>(K id, @Nullable PlaceFacts own, PlaceFacts partner) {}
