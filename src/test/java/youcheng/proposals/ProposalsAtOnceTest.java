package youcheng.proposals;

import org.springframework.context.annotation.Import;
import youcheng.PortalTest;

/** On the embedded database. */
@PortalTest
@Import(Office.class)
class ProposalsAtOnceTest extends ProposalsAtOnce {}
