/** The form of a planned item, and the list of them on the page of a relationship. */
@NullMarked
package youcheng.plans.ui;

import org.jspecify.annotations.NullMarked;
