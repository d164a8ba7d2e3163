/** What people say to each other about a case. */
@NamedInterface("comments")
@NullMarked
package youcheng.cases.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
