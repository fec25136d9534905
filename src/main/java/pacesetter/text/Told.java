package pacesetter.text;

/** What can say itself to the user in both languages; its message as an exception is the English one. */
public interface Told {
    /** What it says. */
    Name told();
}
