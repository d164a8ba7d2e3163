package youcheng.closeness.runs;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.PortalTest;
import youcheng.RealPostgres;

/** On a real PostgreSQL, the database of an office. */
@PortalTest
@Import(RealPostgres.class)
@DirtiesContext
class ExchangesPostgresIT extends ExchangesAtOnce {}
