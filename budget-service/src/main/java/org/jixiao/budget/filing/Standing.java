package org.jixiao.budget.filing;

/** Where a filing stands: its state, and how far it has come within it. */
record Standing(FilingState state, Progress progress) {

    static final Standing RECEIVED = new Standing(FilingState.RECEIVED, new Progress(0, null, 0));
    static final Standing OPENING = new Standing(FilingState.OPENING, new Progress(5, null, 0));

    private static final int READING_FROM = 10;
    private static final int LAYING_FROM = 70;
    private static final int LAYING_TO = 95;
    private static final int HUNDRED = 100;

    static Standing reading(Progress.Lines lines, int projects) {
        int percent = READING_FROM + lines.percent() * (LAYING_FROM - READING_FROM) / HUNDRED;
        return new Standing(FilingState.READING, new Progress(percent, lines, projects));
    }

    /** So many of the projects that were read are laid over the budget. */
    Standing laid(int projects) {
        int share = new Progress.Lines(projects, progress.projects()).percent();
        int percent = LAYING_FROM + share * (LAYING_TO - LAYING_FROM) / HUNDRED;
        return new Standing(FilingState.LAYING_OVER, new Progress(percent, progress.lines(), progress.projects()));
    }

    /** Nothing more will come. */
    Standing ended(FilingState state) {
        return new Standing(state, new Progress(HUNDRED, progress.lines(), progress.projects()));
    }
}
