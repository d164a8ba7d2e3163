/** What was agreed with partners: protocols, their terms, and their papers. */
@NullMarked
package youcheng.register.agreements;

import org.jspecify.annotations.NullMarked;
