package youcheng.audit;

import org.springframework.test.annotation.DirtiesContext;

/** On the embedded database. */
@DirtiesContext
class ForgedTrailTest extends ForgedTrail {}
