/** The index of this node: how texts are divided, kept, followed and made anew. */
@NullMarked
package youcheng.search.index;

import org.jspecify.annotations.NullMarked;
