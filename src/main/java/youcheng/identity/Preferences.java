package youcheng.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a person chose for their screens.
 *
 * @param language language tag, or null when they never chose
 * @param color light, dark or the device's
 * @param afterTask where to go when a task is done
 * @param singleKeys whether single keys are shortcuts
 */
public record Preferences(@Nullable String language, ColorPreference color, AfterTask afterTask, boolean singleKeys) {}
