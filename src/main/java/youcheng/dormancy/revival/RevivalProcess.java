package youcheng.dormancy.revival;

/** The names by which code and the model {@code RevivalPlan} speak of the same things. */
public final class RevivalProcess {

    public static final String ID = "RevivalPlan";

    public static final String BEGIN = "Activity_BeginRevival";
    public static final String CLOSE_SETTLED = "Activity_CloseSettled";
    public static final String CLOSE_EXPIRED = "Activity_CloseExpired";

    /** Message that every milestone is done, dropped or cancelled. */
    public static final String SETTLED = "RevivalSettled";

    private RevivalProcess() {}
}
