package youcheng.closeness.ui;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import youcheng.identity.Roles;

/** For whoever answers for the scoring rules, and for those who audit them. */
@RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR, Roles.MUNICIPAL_LEADER})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PolicyReaders {}
