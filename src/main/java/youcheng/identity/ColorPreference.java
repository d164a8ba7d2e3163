package youcheng.identity;

/** Light, dark, or as the person's device is set. */
public enum ColorPreference {
    DEVICE,
    LIGHT,
    DARK
}
