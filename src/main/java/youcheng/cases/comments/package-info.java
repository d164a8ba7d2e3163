/** What people say to each other about a case. */
@NullMarked
package youcheng.cases.comments;

import org.jspecify.annotations.NullMarked;
