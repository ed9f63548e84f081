package org.jixiao.local.client;

/** The demo accounts a walk acts as, each with one role. */
public enum Account {
    ADMIN,
    EDITOR,
    REVIEWER,
    FINANCE,
    OFFICER;

    /** Demo accounts are named for what they do; see {@code demo-users.json}. */
    public String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
