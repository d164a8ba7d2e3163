/** The gates that the goods of a package pass before they are sent: each with its rule, its evidence and who waived it. */
@NullMarked
package youcheng.aid.gates;

import org.jspecify.annotations.NullMarked;
