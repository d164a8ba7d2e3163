/** The page of the yearly report. */
@NullMarked
package youcheng.yearbook.ui;

import org.jspecify.annotations.NullMarked;
