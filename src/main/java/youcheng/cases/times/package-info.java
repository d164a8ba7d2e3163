/** How long the steps of cases usually take. */
@NullMarked
package youcheng.cases.times;

import org.jspecify.annotations.NullMarked;
