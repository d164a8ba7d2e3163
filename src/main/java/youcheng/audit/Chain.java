package youcheng.audit;

import java.time.LocalDate;
import youcheng.base.CaseNumber;

/** The chain of entries about one subject, e.g. {@code case:PRO-2026-0007}. */
public record Chain(String subject) {

    private static final String CASE = "case:";
    private static final String ACCESS = "access:";

    /** The chain of a case. */
    public static Chain of(CaseNumber number) {
        return new Chain(CASE + number);
    }

    /** The chain of a relationship. */
    public static Chain ofRelationship(long id) {
        return new Chain("relationship:" + id);
    }

    /** The chain of a partner city. */
    public static Chain ofCity(long id) {
        return new Chain("city:" + id);
    }

    /** The chain of an account. */
    public static Chain ofAccount(long id) {
        return new Chain("account:" + id);
    }

    /** The chain of a setting of the portal, which administrators change. */
    public static Chain ofSetting(String name) {
        return new Chain("setting:" + name);
    }

    /** The chain of a policy, whose versions supervisors make. */
    public static Chain ofPolicy(String name) {
        return new Chain("policy:" + name);
    }

    /** The chain of a year of the office's calendar. */
    public static Chain ofCalendar(int year) {
        return new Chain("calendar:" + year);
    }

    /** The chain of an import. */
    public static Chain ofImport(long id) {
        return new Chain("import:" + id);
    }

    /** The access chain of a day: sign-ins, denied attempts, reads by auditors. */
    public static Chain ofAccess(LocalDate day) {
        return new Chain(ACCESS + day);
    }

    /** The chain of checkpoints, which say how far the other chains had come. */
    static Chain ofCheckpoints() {
        return new Chain("checkpoint:heads");
    }

    public boolean isAccess() {
        return subject.startsWith(ACCESS);
    }

    @Override
    public String toString() {
        return subject;
    }
}
