package youcheng.changes.content;

/** What came of a change that was decided. */
public enum ChangeEffect {
    /** The register changes. */
    EFFECTED,
    /** The relationship changed otherwise meanwhile, so nothing is left to change. */
    WITHOUT_EFFECT
}
