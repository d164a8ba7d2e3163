package youcheng.documents;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.PortalTest;
import youcheng.RealPostgres;

/** The same on PostgreSQL, where statements of two transactions interleave otherwise. */
@PortalTest
@Import(RealPostgres.class)
@DirtiesContext
class DocumentsPostgresIT extends DocumentsAtOnce {}
