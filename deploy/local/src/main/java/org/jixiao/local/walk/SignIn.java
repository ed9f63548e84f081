package org.jixiao.local.walk;

/** How the demo accounts sign in without a page: the client that takes a password, and the one password of all. */
public record SignIn(String client, String password) {}
