package youcheng.audit;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.RealPostgres;

/** On a real PostgreSQL. */
@Import(RealPostgres.class)
@DirtiesContext
class ForgedTrailPostgresIT extends ForgedTrail {}
