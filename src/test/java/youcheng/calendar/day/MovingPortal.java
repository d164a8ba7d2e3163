package youcheng.calendar.day;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import youcheng.PortalTest;
import youcheng.Thorough;

/** A portal whose day tests move on, which nothing takes back: no other test may share it. */
@Thorough
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PortalTest
@TestPropertySource(properties = "youcheng.test.portal=office-day")
public @interface MovingPortal {}
