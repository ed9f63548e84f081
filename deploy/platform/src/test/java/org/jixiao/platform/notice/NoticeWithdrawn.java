package org.jixiao.platform.notice;

/** A notice stands on the board no more. */
public record NoticeWithdrawn(String reason) {}
