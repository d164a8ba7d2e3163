/** What people and the model do with a proposal: drafting, screening, recording, its steps and stages. */
@NullMarked
package youcheng.proposals.work;

import org.jspecify.annotations.NullMarked;
