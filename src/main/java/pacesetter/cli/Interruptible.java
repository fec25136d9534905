package pacesetter.cli;

import pacesetter.text.Name;

/** A command that says itself what is left when it is interrupted, and how to go on. */
interface Interruptible {
    /** A command whose results have their place only when they are whole. */
    Interruptible WHOLE = () -> new Name("nothing was written. Begin again with", "未写入任何内容。重新开始请用");

    /** What a command says that keeps the runs of a sweep. */
    Interruptible SWEEP = () -> new Name("what was done is kept. Go on with", "已完成的部分保留。继续请用");

    /** Words that a colon and the command line follow. */
    Name afterInterruption();
}
