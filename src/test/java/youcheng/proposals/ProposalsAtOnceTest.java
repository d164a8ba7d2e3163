package youcheng.proposals;

import youcheng.PortalTest;
import youcheng.Thorough;

/** On the embedded database. */
@Thorough
@PortalTest
class ProposalsAtOnceTest extends ProposalsAtOnce {}
