/** The search from every page, and the page of all that was found. */
@NullMarked
package youcheng.search.ui;

import org.jspecify.annotations.NullMarked;
