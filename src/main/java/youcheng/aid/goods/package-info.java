/** What an aid package consists of: its lines, their values and units, the catalogue of usual items, packing lists. */
@NullMarked
package youcheng.aid.goods;

import org.jspecify.annotations.NullMarked;
