/** Lists of cases that leave the portal. */
@NullMarked
package youcheng.cases.export;

import org.jspecify.annotations.NullMarked;
