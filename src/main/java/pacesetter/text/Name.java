package pacesetter.text;

/** A display name in English (ASCII, pinyin for proper names) and Chinese. */
public record Name(String en, String zh) {}
