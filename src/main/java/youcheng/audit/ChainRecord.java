package youcheng.audit;

/**
 * A chain as a list shows it.
 *
 * @param chain which
 * @param length how many entries it has
 */
public record ChainRecord(Chain chain, long length) {}
