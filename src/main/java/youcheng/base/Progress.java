package youcheng.base;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens, nothing stops it. */
    Progress UNHEARD = (done, all) -> true;

    /** Tells how many of all are done; the work goes on as long as this answers true. */
    boolean done(long done, long all);
}
