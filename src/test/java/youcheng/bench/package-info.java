/** Benchmarks: they print tables and assert nothing; {@code ./portal bench} runs them. */
package youcheng.bench;
