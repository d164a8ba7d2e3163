package youcheng.identity;

import java.util.List;

/**
 * Who stands in for whom (代理). Asked at each act, so that a deputy's right ends in the moment in which it ends.
 */
interface Deputies {

    /**
     * For whom this account stands in now, and in what; each of them once. Nobody stands in for those for whom these do.
     */
    List<Mandate> of(long accountId);
}
