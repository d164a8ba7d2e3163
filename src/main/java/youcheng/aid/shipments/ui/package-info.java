/** Forms of shipments, their page, and what the page of a package shows of them. */
@NullMarked
package youcheng.aid.shipments.ui;

import org.jspecify.annotations.NullMarked;
