/** Finding: what somebody typed as a question to the index, and its answer with what they may see. */
@NullMarked
package youcheng.search.find;

import org.jspecify.annotations.NullMarked;
