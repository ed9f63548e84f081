package org.jixiao.budget.letter;

import io.quarkus.qute.TemplateInstance;

/** The letter as a page. @param code tells the letter from every other: the first digits of the SHA-256 of what it says */
record LetterPage(ApprovalLetter letter, String code) implements TemplateInstance {}
