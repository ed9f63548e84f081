package org.jixiao.platform.notice;

/** A notice stands on the board with this text. */
public record NoticePosted(String text) {}
