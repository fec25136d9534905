package pacesetter.text;

/** A language the program speaks to its user. */
public enum Language {
    EN,
    ZH;

    /** The text in this language. */
    public String of(String en, String zh) {
        return this == ZH ? zh : en;
    }

    /** The name in this language. */
    public String of(Name name) {
        return of(name.en(), name.zh());
    }

    /** The term in this language, as it stands within a line. */
    public String of(Term term) {
        return of(term.word());
    }
}
