package youcheng.dormancy.scan;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import youcheng.identity.Roles;

/** For whoever reads scans: officers, whose work they make, supervisors, who start them, and auditors. */
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ScanReaders {}
