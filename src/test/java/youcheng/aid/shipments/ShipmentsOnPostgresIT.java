package youcheng.aid.shipments;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.RealPostgres;

/** The same on a PostgreSQL server. */
@Import(RealPostgres.class)
@DirtiesContext
class ShipmentsOnPostgresIT extends ShipmentRulesTest {}
