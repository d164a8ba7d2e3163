/** Making the yearly report. */
@NullMarked
package youcheng.yearbook.report;

import org.jspecify.annotations.NullMarked;
