package youcheng.dormancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import youcheng.OfficeClock;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.dormancy.scan.ScanOffice;

/**
 * A portal for tests of scans: a scan looks at every relationship and one runs at a time, so none works beside others. Its
 * clock stands still until a test moves it.
 */
@Thorough
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({OfficeClock.class, RecordedReviews.class, ScanOffice.class})
@TestPropertySource(properties = {"youcheng.dormancy.lot-looked-at=20", "youcheng.dormancy.lot-opened=3"})
public @interface ScanPortal {}
