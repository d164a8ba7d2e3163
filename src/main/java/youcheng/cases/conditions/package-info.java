/** What tasks have to be, and cases that have such tasks: conditions of lists, in the words in which an address keeps them. */
@NamedInterface("conditions")
@NullMarked
package youcheng.cases.conditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
