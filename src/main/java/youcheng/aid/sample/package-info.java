/** The aid of 2020 and 2021 that sources tell of, for a demonstration. */
@NullMarked
package youcheng.aid.sample;

import org.jspecify.annotations.NullMarked;
