/** What people and the model do with the change of a relationship: drafting, recording, its steps and stages. */
@NullMarked
package youcheng.changes.work;

import org.jspecify.annotations.NullMarked;
