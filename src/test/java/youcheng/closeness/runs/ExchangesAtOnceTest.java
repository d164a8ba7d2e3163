package youcheng.closeness.runs;

import youcheng.PortalTest;

/** On the embedded database. */
@PortalTest
class ExchangesAtOnceTest extends ExchangesAtOnce {}
