package org.jixiao.disclosure.contract;

/** All that the approval names has arrived; the draft waits for the disclosure officer. */
public record DisclosureAssembled(DisclosureAbout disclosure) {}
