package youcheng.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import youcheng.base.StartFailure;
import youcheng.base.StartFailure.Cause;

/** Looks, before anything else is set up, at what a start most often fails for. */
public final class StartCheck implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
        if (event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
            checkPort(environment);
        }
        new DatabaseStartCheck(environment).check();
    }

    private static void checkPort(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartFailure(
                    Cause.PORT_IN_USE,
                    "Port " + port + " cannot be opened (" + e.getMessage()
                            + "). Stop what listens there, or choose another with --server.port.",
                    e);
        }
    }
}
