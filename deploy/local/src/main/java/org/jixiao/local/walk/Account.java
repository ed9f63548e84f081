package org.jixiao.local.walk;

/** The demo accounts a walk acts as, each with one role. */
enum Account {
    ADMIN,
    EDITOR,
    REVIEWER,
    FINANCE,
    OFFICER;

    /** Demo accounts are named for what they do; see {@code demo-users.json}. */
    String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
