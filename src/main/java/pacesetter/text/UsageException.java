package pacesetter.text;

/** What a user asked for cannot be; the message says why. */
public final class UsageException extends IllegalArgumentException implements Told {
    private final Name told;

    public UsageException(Name told) {
        super(told.en());
        this.told = told;
    }

    @Override
    public Name told() {
        return told;
    }
}
