package youcheng.proposals;

import youcheng.PortalTest;

/** On the embedded database. */
@PortalTest
class ProposalsAtOnceTest extends ProposalsAtOnce {}
