package org.jixiao.disclosure.contract;

/** What was public no longer is; its address answers 410. */
public record DisclosureWithdrawn(DisclosureAbout disclosure, int version, String reason) {}
