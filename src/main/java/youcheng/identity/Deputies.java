package youcheng.identity;

import java.util.Set;

/**
 * Who stands in for whom (代理). Asked at each act, so that a deputy's right ends in the moment in which it ends.
 */
interface Deputies {

    /** Account ids of those for whom this account stands in now. Nobody stands in for those for whom these do. */
    Set<Long> principalsOf(long accountId);
}
