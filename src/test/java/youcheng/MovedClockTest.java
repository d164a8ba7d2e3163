package youcheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import youcheng.dormancy.review.ReviewDesk;
import youcheng.dormancy.review.TriedRevivals;
import youcheng.dormancy.revival.TrialReviews;
import youcheng.exchanges.OfficeExchanges;

/**
 * A test of the whole portal that moves its clock. All of these share one portal, beside that of {@link PortalTest}: none may
 * count on the day on which the clock stands, nor on being alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Thorough
@PortalTest
@Import({OfficeClock.class, OfficeExchanges.class, ReviewDesk.class, TrialReviews.class, TriedRevivals.class})
public @interface MovedClockTest {}
