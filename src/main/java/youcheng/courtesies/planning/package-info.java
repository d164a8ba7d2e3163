/** Which courtesies are due, and what somebody planned of them. */
@NullMarked
package youcheng.courtesies.planning;

import org.jspecify.annotations.NullMarked;
