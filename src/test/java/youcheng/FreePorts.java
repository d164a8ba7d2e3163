package youcheng;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports that nobody listens on and nobody else is about to take: below those that a system gives out by itself, and each
 * process of a build has a range of its own.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int MANY = 2_000;

    /** Which of the build's processes this is, from 1; unknown where tests run by themselves. */
    private static final int FORK = Integer.getInteger("youcheng.test.fork", 0);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private FreePorts() {}

    /** The next one that is free. */
    public static int next() {
        for (int tried = 0; tried < MANY; tried++) {
            int port = FIRST + FORK * MANY + NEXT.getAndIncrement() % MANY;
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody has it.
            }
        }
        throw new IllegalStateException("No port is free from " + (FIRST + FORK * MANY));
    }
}
