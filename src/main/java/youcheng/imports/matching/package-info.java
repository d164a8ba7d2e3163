/** What is likely to be the same thing twice, found in n log n and said with the reason; it decides nothing. */
@NullMarked
package youcheng.imports.matching;

import org.jspecify.annotations.NullMarked;
