/** All aid packages together: what is on its way and what waits for whom, what was given and received, emergencies, the list. */
@NullMarked
package youcheng.aid.picture;

import org.jspecify.annotations.NullMarked;
