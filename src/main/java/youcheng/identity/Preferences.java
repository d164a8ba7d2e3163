package youcheng.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a person chose for their screens.
 *
 * @param language language tag, or null when they never chose
 * @param color light, dark or the device's
 */
public record Preferences(@Nullable String language, ColorPreference color) {}
