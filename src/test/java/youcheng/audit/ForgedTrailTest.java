package youcheng.audit;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import youcheng.Thorough;

/** On the embedded database; where other tests worked, and some of them at what is proved, no trail holds. */
@Thorough
@TestPropertySource(properties = "youcheng.test.portal=fresh")
@DirtiesContext
class ForgedTrailTest extends ForgedTrail {}
