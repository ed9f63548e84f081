package org.jixiao.local.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a program signs in without a page. */
public sealed interface SignIn {

    /** What is posted to the token endpoint. */
    String form(Account account);

    /** Whose name an error tells. */
    String who(Account account);

    /** As the demo accounts: the client that takes a password, and the one password of all. */
    record Demo(String client, String password) implements SignIn {

        @Override
        public String form(Account account) {
            return "grant_type=password&client_id=" + client + "&username=" + account.username() + "&password="
                    + password;
        }

        @Override
        public String who(Account account) {
            return "the demo account " + account.username();
        }
    }

    /** As one service account, whatever has to be done. */
    record Service(String client, String secret) implements SignIn {

        @Override
        public String form(Account account) {
            return "grant_type=client_credentials&client_id=" + client + "&client_secret="
                    + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        }

        @Override
        public String who(Account account) {
            return "the client " + client;
        }

        @Override
        public String toString() {
            return who(Account.ADMIN);
        }
    }
}
