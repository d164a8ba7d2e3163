package youcheng.imports.matching;

import java.util.Arrays;

/** Keys by which what may be the same is found; a few bytes each, since there are many. */
final class Keys {

    private long[] keys = new long[16];
    private int size;

    /** Adds a key of this kind. */
    void add(char kind, String text) {
        long hash = kind * 0x9E3779B97F4A7C15L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = hash ^ (hash >>> 32);
    }

    /** All of them. */
    long[] all() {
        return Arrays.copyOf(keys, size);
    }
}
