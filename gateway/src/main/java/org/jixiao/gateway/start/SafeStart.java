package org.jixiao.gateway.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Refuses to open the door where a setting is good for a trial only and this is none ({@code jixiao.trial}), and says which. */
@Singleton
class SafeStart {

    private static final Logger LOG = Logger.getLogger(SafeStart.class);

    private final boolean trial;
    private final boolean acceptDemo;
    private final String issuer;
    private final String publicUrl;

    SafeStart(
            @ConfigProperty(name = "jixiao.trial") boolean trial,
            @ConfigProperty(name = "jixiao.identity.accept-demo") boolean acceptDemo,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            @ConfigProperty(name = "jixiao.gateway.public-url") String publicUrl) {
        this.trial = trial;
        this.acceptDemo = acceptDemo;
        this.issuer = issuer;
        this.publicUrl = publicUrl;
    }

    /** @throws IllegalStateException if it must not open, naming each key and the variable that sets it */
    void look(@Observes @Priority(1) StartupEvent start) {
        List<String> unsafe = unsafe();
        if (unsafe.isEmpty()) {
            return;
        }
        if (!trial) {
            throw new IllegalStateException("Refused to start. " + String.join("; ", unsafe));
        }
        LOG.infof("For trial only (jixiao.trial): %s", unsafe);
    }

    private List<String> unsafe() {
        List<String> unsafe = new ArrayList<>();
        if (acceptDemo) {
            unsafe.add("jixiao.identity.accept-demo (JIXIAO_ACCEPT_DEMO) lets accounts for demonstrations in");
        }
        if (!issuer.startsWith("https://")) {
            unsafe.add("quarkus.oidc.token.issuer (JIXIAO_ISSUER) is not https");
        }
        if (!publicUrl.startsWith("https://")) {
            unsafe.add("jixiao.gateway.public-url (JIXIAO_PUBLIC_URL) is not https");
        }
        return unsafe;
    }
}
