/** What a proposal says: its fields and their rules, what screening found, the words of others and the signing. */
@NullMarked
package youcheng.proposals.content;

import org.jspecify.annotations.NullMarked;
