/** The pages about exchanges: recording, correcting, the list, many at once, and their part of a relationship's page. */
@NullMarked
package youcheng.exchanges.ui;

import org.jspecify.annotations.NullMarked;
